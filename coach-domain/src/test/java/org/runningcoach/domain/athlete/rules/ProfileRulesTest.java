package org.runningcoach.domain.athlete.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.profile;
import static org.runningcoach.domain.athlete.AthleteFacts.profileBornOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.shared.RuleViolation;

class ProfileRulesTest {

    @Test
    void an_ordinary_profile_is_accepted() {
        assertThat(broken(profile())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, athlete.too-young athlete.consent-missing",
        "2013-03-02, athlete.too-young athlete.consent-missing",
        "2013-03-01, athlete.consent-missing",
        "2008-03-02, athlete.consent-missing",
        "2008-03-01, ''",
        "1925-03-02, ''",
        "1925-03-01, athlete.too-old",
        "2026-03-02, athlete.not-born athlete.consent-missing"
    })
    void age_decides_on_the_very_birthday(LocalDate birthDate, String codes) {
        assertThat(String.join(" ", broken(with(profileBornOn(birthDate), RunningBackground.unknown()))))
                .isEqualTo(codes);
    }

    @Test
    void a_guardians_consent_lets_a_minor_train() {
        Profile minor = profileBornOn(LocalDate.of(2012, 1, 1));
        assertThat(broken(new Profile(
                        minor.birthDate(),
                        minor.sex(),
                        minor.zone(),
                        minor.units(),
                        minor.style(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        RunningBackground.unknown(),
                        minor.screening(),
                        true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "99.9, 61, 188, 52, profile.heightCm",
        "250.1, 61, 188, 52, profile.heightCm",
        "NaN, 61, 188, 52, profile.heightCm",
        "168, 24.9, 188, 52, profile.massKg",
        "168, 251, 188, 52, profile.massKg",
        "168, 61, 149, 52, profile.maximumHeartRate",
        "168, 61, 216, 52, profile.maximumHeartRate",
        "168, 61, 188, 29, profile.restingHeartRate",
        "168, 61, 188, 101, profile.restingHeartRate"
    })
    void a_measure_out_of_range_is_named(double height, double mass, int maximum, int resting, String field) {
        Profile base = profile();
        var measured = new Profile(
                base.birthDate(),
                base.sex(),
                base.zone(),
                base.units(),
                base.style(),
                height,
                mass,
                maximum,
                resting,
                false,
                base.background(),
                base.screening(),
                false);
        assertThat(violations(measured)).extracting(RuleViolation::field).containsExactly(field);
    }

    @Test
    void an_impossible_background_is_named_field_by_field() {
        var background = new RunningBackground(LocalDate.of(1980, 1, 1), -1.0, 601, 179, 15);
        assertThat(violations(with(profile(), background)))
                .extracting(RuleViolation::field)
                .containsExactly(
                        "profile.background.weeklyMetres",
                        "profile.background.longestRunMinutes",
                        "profile.background.easyPace",
                        "profile.background.weeklyRuns",
                        "profile.background.runningSince");
    }

    private static Profile with(Profile base, RunningBackground background) {
        return new Profile(
                base.birthDate(),
                base.sex(),
                base.zone(),
                base.units(),
                base.style(),
                base.heightCm(),
                base.massKg(),
                base.maximumHeartRate(),
                base.restingHeartRate(),
                base.heartRateUnreliable(),
                background,
                base.screening(),
                base.guardianConsent());
    }

    private static List<String> broken(Profile profile) {
        return violations(profile).stream().map(RuleViolation::code).toList();
    }

    private static List<RuleViolation> violations(Profile profile) {
        return ProfileRules.of(profile, TODAY).stream()
                .flatMap(rule -> rule.violations().stream())
                .toList();
    }
}
