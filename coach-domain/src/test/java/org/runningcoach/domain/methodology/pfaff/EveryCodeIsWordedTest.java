package org.runningcoach.domain.methodology.pfaff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryCodeIsWordedTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MEDICAL = Pattern.compile(
            "(?i)\\b(cures?\\b|heals?\\b|treats? (an?|your)\\b|prevents? (injur|disease|illness)|diagnos|guarantee|weight loss|medicine|dose of)");
    private static final Pattern RULE = Pattern.compile("Pfaff 4\\.\\d+|P\\d+");

    private final Properties wordings = wordings();

    @Test
    void every_purpose_names_exactly_its_parameters() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(parameters(wording(purpose.code()))).as(purpose.code()).isEqualTo(purpose.parameters());
        }
    }

    @Test
    void every_reason_names_exactly_its_parameters() {
        for (Reason reason : Reason.values()) {
            assertThat(parameters(wording(reason.code()))).as(reason.code()).isEqualTo(reason.parameters());
        }
    }

    @Test
    void every_reason_names_its_rule() {
        assertThat(Arrays.stream(Reason.values()).map(reason -> wording(reason.code())))
                .allMatch(wording -> RULE.matcher(wording).find());
    }

    @Test
    void every_sprint_says_how_it_should_feel_its_rest_and_when_to_stop() {
        assertThat(Arrays.stream(Purpose.values())
                        .filter(purpose -> purpose.parameters().contains("rest"))
                        .map(purpose -> wording(purpose.code())))
                .allMatch(wording -> wording.contains("{rest} minutes") && wording.contains("Stop "));
    }

    @Test
    void nothing_is_worded_that_has_no_code() {
        Set<String> codes = new TreeSet<>();
        Stream.of(Purpose.values()).map(Purpose::code).forEach(codes::add);
        Stream.of(Reason.values()).map(Reason::code).forEach(codes::add);
        assertThat(wordings.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void no_wording_makes_a_medical_claim() {
        assertThat(wordings.stringPropertyNames().stream().map(this::wording))
                .noneMatch(wording -> MEDICAL.matcher(wording).find());
    }

    private String wording(String code) {
        return Objects.requireNonNull(wordings.getProperty(code), code + " is not worded");
    }

    private static Set<String> parameters(String wording) {
        Set<String> names = new TreeSet<>();
        PARAMETER.matcher(wording).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Properties wordings() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EveryCodeIsWordedTest.class.getResourceAsStream(
                        "/org/runningcoach/domain/methodology/pfaff.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
