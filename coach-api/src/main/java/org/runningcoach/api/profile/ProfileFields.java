package org.runningcoach.api.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.CommunicationStyle;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.athlete.model.Units;

/**
 * The athlete as far as training depends on them. Birth date and zone are needed; everything else may be left out.
 *
 * @param zone such as {@code Europe/Berlin}: "today", weeks and deadlines are reckoned in it
 * @param units what distances are shown in: kilometres when absent
 * @param style how the coach words things: encouraging when absent
 */
public record ProfileFields(
        @NotNull(message = "The birth date is missing.") LocalDate birthDate,
        @Nullable Sex sex,

        @NotNull(message = "The time zone is missing; give one such as Europe/Berlin.")
        ZoneId zone,

        @Nullable Units units,
        @Nullable CommunicationStyle style,
        @Nullable Double heightCm,
        @Nullable Double massKg,
        @Nullable Integer maximumHeartRate,
        @Nullable Integer restingHeartRate,
        @Nullable Boolean heartRateUnreliable,
        @Valid @Nullable BackgroundFields background,
        @Nullable Screening screening,
        @Nullable Boolean guardianConsent) {

    static ProfileFields of(Profile profile) {
        return new ProfileFields(
                profile.birthDate(),
                profile.sex(),
                profile.zone(),
                profile.units(),
                profile.style(),
                profile.heightCm(),
                profile.massKg(),
                profile.maximumHeartRate(),
                profile.restingHeartRate(),
                profile.heartRateUnreliable(),
                BackgroundFields.of(profile.background()),
                profile.screening(),
                profile.guardianConsent());
    }

    public Profile toProfile() {
        return new Profile(
                birthDate,
                Objects.requireNonNullElse(sex, Sex.UNSPECIFIED),
                zone,
                Objects.requireNonNullElse(units, Units.KILOMETRES),
                Objects.requireNonNullElse(style, CommunicationStyle.ENCOURAGING),
                heightCm,
                massKg,
                maximumHeartRate,
                restingHeartRate,
                Boolean.TRUE.equals(heartRateUnreliable),
                background == null ? RunningBackground.unknown() : background.toBackground(),
                Objects.requireNonNullElse(screening, Screening.NOT_ANSWERED),
                Boolean.TRUE.equals(guardianConsent));
    }

    @Override
    public String toString() {
        return "a profile";
    }
}
