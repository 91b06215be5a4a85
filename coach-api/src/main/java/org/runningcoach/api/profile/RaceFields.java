package org.runningcoach.api.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * A race, over a distance or for a time.
 *
 * @param priority A for the goal's own race, B or C beside it; absent, it is A or B by its place
 * @param metres the distance, or
 * @param timedMinutes the length of a race against the clock
 * @param targetSeconds what the athlete hopes for
 */
public record RaceFields(
        @Nullable RacePriority priority,
        @Nullable Double metres,
        @Nullable Integer timedMinutes,
        @Nullable LocalDate date,
        @Nullable Integer targetSeconds,
        @Nullable Double ascentMetres) {

    static RaceFields of(Race race) {
        return new RaceFields(
                race.priority(),
                race.metres(),
                race.timedMinutes(),
                race.date(),
                race.targetSeconds(),
                race.ascentMetres());
    }

    /** @param path where the race stands in the request */
    Race toRace(String path, RacePriority otherwise) {
        if (metres == null && timedMinutes == null) {
            throw Refusal.ofField(path + ".metres", "required", "A race needs its distance in metres, such as 10000.");
        }
        if (metres != null && timedMinutes != null) {
            throw Refusal.ofField(
                    path + ".timedMinutes", "one-of-two", "A race has either a distance or a duration, not both.");
        }
        return new Race(
                Objects.requireNonNullElse(priority, otherwise),
                metres,
                timedMinutes,
                date,
                targetSeconds,
                ascentMetres);
    }
}
