package org.runningcoach.imports.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.values.PlainText;

/**
 * What the athlete and the profile say where the file is silent.
 *
 * @param units the unit the athlete named for this file, null when they named none
 * @param profileUnit the unit taken when neither the athlete nor the file tells one
 * @param zone the athlete's zone: files in UTC are turned to its local clock
 * @param today the athlete's local date; a start after the day that follows it is refused
 * @param runTypes types of this file that the athlete says are runs, in the file's own words
 * @param everyRowIsARun the athlete's word for a file whose types are missing or unknown
 * @param limits how much is read before the file is refused
 */
public record ReadOptions(
        @Nullable DistanceUnit units,
        DistanceUnit profileUnit,
        ZoneId zone,
        LocalDate today,
        Set<String> runTypes,
        boolean everyRowIsARun,
        ReadLimits limits) {

    public ReadOptions {
        runTypes = runTypes.stream().map(PlainText::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing said beyond the profile. */
    public static ReadOptions of(DistanceUnit profileUnit, ZoneId zone, LocalDate today) {
        return new ReadOptions(null, profileUnit, zone, today, Set.of(), false, ReadLimits.AMPLE);
    }

    public ReadOptions withUnits(@Nullable DistanceUnit named) {
        return new ReadOptions(named, profileUnit, zone, today, runTypes, everyRowIsARun, limits);
    }

    public ReadOptions withRunTypes(Set<String> named) {
        return new ReadOptions(units, profileUnit, zone, today, named, everyRowIsARun, limits);
    }

    public ReadOptions withEveryRowARun() {
        return new ReadOptions(units, profileUnit, zone, today, runTypes, true, limits);
    }

    public ReadOptions withLimits(ReadLimits smaller) {
        return new ReadOptions(units, profileUnit, zone, today, runTypes, everyRowIsARun, smaller);
    }
}
