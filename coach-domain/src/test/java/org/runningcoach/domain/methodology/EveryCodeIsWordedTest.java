package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.methodology.drafting.SentenceKey;

class EveryCodeIsWordedTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[},]");
    private static final Pattern MEDICAL = Pattern.compile(
            "(?i)\\b(cures?\\b|heals?\\b|treats? (an?|your)\\b|prevents? (injur|disease|illness)|diagnos|guarantee|weight loss|medicine|dose of)");

    @ParameterizedTest
    @EnumSource
    void every_sentence_names_exactly_its_parameters(School school) {
        Wordings wordings = wordings(school);
        sentences(school)
                .forEach(key ->
                        assertThat(parameters(wordings.of(key))).as(key.code()).isEqualTo(key.parameters()));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_names_its_rule(School school) {
        Pattern rule = Pattern.compile(school.chapter() + "\\.\\d+|P\\d+");
        assertThat(school.reasons().stream().map(wordings(school)::of))
                .allMatch(wording -> rule.matcher(wording).find());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_worded_that_has_no_code(School school) {
        assertThat(wordings(school).codes())
                .containsExactlyInAnyOrderElementsOf(
                        sentences(school).map(SentenceKey::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void no_wording_makes_a_medical_claim(School school) {
        assertThat(sentences(school).map(wordings(school)::of))
                .noneMatch(wording -> MEDICAL.matcher(wording).find());
    }

    private static Wordings wordings(School school) {
        return Wordings.of(school.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<SentenceKey> sentences(School school) {
        return Stream.concat(school.purposes().stream(), school.reasons().stream());
    }

    private static Set<String> parameters(String wording) {
        Set<String> names = new TreeSet<>();
        PARAMETER.matcher(wording).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
