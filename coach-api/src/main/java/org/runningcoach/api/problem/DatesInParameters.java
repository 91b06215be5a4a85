package org.runningcoach.api.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the days and months of query and path as ISO 8601 writes them, and refuses those outside {@link RequestYears}. */
@Configuration(proxyBeanMethods = false)
class DatesInParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addFormatterForFieldType(LocalDate.class, new IsoDates<>(LocalDate::parse));
        formats.addFormatterForFieldType(YearMonth.class, new IsoDates<>(YearMonth::parse));
    }

    private record IsoDates<T extends TemporalAccessor>(Function<String, T> reading) implements Formatter<T> {

        @Override
        public T parse(String text, Locale locale) {
            T date = reading.apply(text);
            if (!RequestYears.include(date)) {
                throw new YearOutOfRange(date);
            }
            return date;
        }

        @Override
        public String print(T date, Locale locale) {
            return date.toString();
        }
    }
}
