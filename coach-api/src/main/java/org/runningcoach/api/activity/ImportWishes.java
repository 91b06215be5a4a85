package org.runningcoach.api.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.Units;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.ReadOptions;

/**
 * What an athlete says with an upload where the file is silent.
 *
 * @param units {@code km} or {@code mi}; absent when the file tells or the profile's will do
 * @param runTypes types of the file, separated by commas, that are runs; {@code *} when every row is one
 */
record ImportWishes(@Nullable String units, @Nullable String runTypes) {

    private static final String ALL = "*";

    ReadOptions options(Profile profile, Instant now) {
        DistanceUnit ofProfile = profile.units() == Units.MILES ? DistanceUnit.MILE : DistanceUnit.KILOMETRE;
        ReadOptions options = ReadOptions.of(
                        ofProfile, profile.zone(), now.atZone(profile.zone()).toLocalDate())
                .withUnits(unit())
                .withRunTypes(types());
        return ALL.equals(runTypes) ? options.withEveryRowARun() : options;
    }

    private @Nullable DistanceUnit unit() {
        return switch (units) {
            case null -> null;
            case "km" -> DistanceUnit.KILOMETRE;
            case "mi" -> DistanceUnit.MILE;
            default -> throw Refusal.ofParameter("units", "wrong-form", "Units are km or mi.");
        };
    }

    private Set<String> types() {
        return runTypes == null || runTypes.equals(ALL)
                ? Set.of()
                : Arrays.stream(runTypes.split(",", -1))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
