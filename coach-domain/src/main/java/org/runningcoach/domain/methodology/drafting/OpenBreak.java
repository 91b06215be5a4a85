package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/** A break that no run has ended yet. The first day of a week that allows a run ends it, and the week is planned by the steps of that return. */
public record OpenBreak(Circumstances course, Timeline timeline) {

    private static final int ANY_MINUTES = 10;

    /** The returns as they are once the first possible day of the week holds a run; as they stand where no break is open. */
    ReturnsToRunning endedIn(LocalDate monday) {
        ReturnsToRunning returns = ReturnsToRunning.in(timeline);
        LocalDate first = monday.isBefore(timeline.firstOpen()) ? timeline.firstOpen() : monday;
        LocalDate sunday = CalendarWeek.sundayOf(monday);
        for (LocalDate day = first; !day.isAfter(sunday); day = day.plusDays(1)) {
            if (mayRun(day)) {
                return returns.breakEndedBy(day).isPresent()
                        ? ReturnsToRunning.in(timeline.followedBy(restUntilRunOn(day, monday)))
                        : returns;
            }
        }
        return returns;
    }

    private boolean mayRun(LocalDate day) {
        return course.limits().mayTrain(day)
                && course.request().availability().minutesOn(day) >= ANY_MINUTES
                && course.health().longestRunSeconds(day) >= 60 * ANY_MINUTES
                && !day.isAfter(course.request().horizon());
    }

    private List<PlanDay> restUntilRunOn(LocalDate day, LocalDate monday) {
        LocalDate from = monday.isBefore(course.today()) ? course.today() : monday;
        PlanDay run = new PlanDay(day, course.easyRun(ANY_MINUTES, day).stream().toList());
        return Stream.concat(from.datesUntil(day).map(rest -> new PlanDay(rest, List.of())), Stream.of(run))
                .toList();
    }
}
