package org.runningcoach.api.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the days and months of query and path as ISO 8601 writes them, and refuses those outside {@link RequestYears}. */
@Configuration(proxyBeanMethods = false)
class DatesInParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(
                String.class, LocalDate.class, text -> text.isEmpty() ? null : bounded(LocalDate.parse(text)));
        formats.addConverter(
                String.class, YearMonth.class, text -> text.isEmpty() ? null : bounded(YearMonth.parse(text)));
    }

    private static <T extends TemporalAccessor> T bounded(T date) {
        if (!RequestYears.include(date)) {
            throw new YearOutOfRange(date);
        }
        return date;
    }
}
