package org.runningcoach.domain.plan.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.athlete.model.CommunicationStyle;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.athlete.model.Units;

/** Who the plan is for, and when they have time. */
final class AthleteFixture {

    private int age = 35;
    private Sex sex = Sex.FEMALE;
    private Screening screening = Screening.CLEAR;
    private boolean consent = true;
    private RunningBackground background = RunningBackground.unknown();
    private List<AvailableDay> days = Arrays.stream(DayOfWeek.values())
            .map(day -> new AvailableDay(day, 180))
            .toList();
    private int maxDays = 7;
    private final List<Blackout> blackouts = new ArrayList<>();

    AthleteFixture age(int years) {
        age = years;
        return this;
    }

    AthleteFixture sex(Sex told) {
        sex = told;
        return this;
    }

    AthleteFixture screening(Screening answer) {
        screening = answer;
        return this;
    }

    AthleteFixture withoutConsent() {
        consent = false;
        return this;
    }

    AthleteFixture told(double weeklyKilometres, int longestRunMinutes) {
        background = new RunningBackground(null, 1000 * weeklyKilometres, longestRunMinutes, null, null);
        return this;
    }

    AthleteFixture available(int minutes, DayOfWeek... weekdays) {
        days = Arrays.stream(weekdays)
                .map(day -> new AvailableDay(day, minutes))
                .toList();
        return this;
    }

    AthleteFixture maxDays(int count) {
        maxDays = count;
        return this;
    }

    AthleteFixture blackout(LocalDate first, LocalDate last) {
        blackouts.add(new Blackout(first, last));
        return this;
    }

    Profile profile() {
        return new Profile(
                PlanFixture.TODAY.minusYears(age).minusMonths(6),
                sex,
                ZoneId.of("Europe/Berlin"),
                Units.KILOMETRES,
                CommunicationStyle.DIRECT,
                null,
                null,
                null,
                null,
                false,
                background,
                screening,
                consent);
    }

    Availability availability() {
        return new Availability(days, maxDays, null, blackouts);
    }
}
