package org.runningcoach.api.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;

/**
 * When the athlete can train.
 *
 * @param days the longest session in minutes for each weekday that is possible
 * @param maxDaysPerWeek how many of them at most; all of them when absent
 */
public record AvailabilityFields(
        @NotNull(message = "The weekdays are missing, such as {\"SUNDAY\": 90}.")
        Map<DayOfWeek, @NotNull(message = "The minutes are missing.") Integer> days,

        @Nullable Integer maxDaysPerWeek,
        @Nullable DayOfWeek longRunDay,
        @Nullable List<@NotNull(message = "A blackout is missing here.") @Valid BlackoutFields> blackouts) {

    private static final int WEEKDAY_MINUTES = 60;
    private static final int WEEKEND_MINUTES = 120;
    private static final int DAYS_PER_WEEK = 4;

    static AvailabilityFields of(Availability availability) {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        availability.days().forEach(day -> days.put(day.weekday(), day.minutes()));
        return new AvailabilityFields(
                days,
                availability.maxDaysPerWeek(),
                availability.longRunDay(),
                availability.blackouts().stream().map(BlackoutFields::of).toList());
    }

    /**
     * What is given, or a week that leaves the choice to the plan: an hour on weekdays, two at the weekend, four days at
     * most, the long run on Sunday.
     */
    public static Availability orEveryDay(@Nullable AvailabilityFields fields) {
        return fields == null ? everyDay() : fields.toAvailability();
    }

    public Availability toAvailability() {
        List<AvailableDay> possible = days.entrySet().stream()
                .map(day -> new AvailableDay(day.getKey(), day.getValue()))
                .toList();
        List<Blackout> away = new ArrayList<>();
        List<BlackoutFields> given = blackouts == null ? List.of() : blackouts;
        for (int i = 0; i < given.size(); i++) {
            away.add(given.get(i).toBlackout(i));
        }
        int most = Objects.requireNonNullElse(maxDaysPerWeek, Math.max(1, possible.size()));
        return new Availability(possible, most, longRunDay, away);
    }

    private static Availability everyDay() {
        List<AvailableDay> week = Stream.of(DayOfWeek.values())
                .map(day -> new AvailableDay(
                        day, day.compareTo(DayOfWeek.SATURDAY) < 0 ? WEEKDAY_MINUTES : WEEKEND_MINUTES))
                .toList();
        return new Availability(week, DAYS_PER_WEEK, DayOfWeek.SUNDAY, List.of());
    }
}
