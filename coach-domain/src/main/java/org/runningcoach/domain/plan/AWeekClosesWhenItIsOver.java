package org.runningcoach.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.shared.RuleViolation;

/** A week runs from Monday to the Sunday evening on which the coach looks back at it. */
final class AWeekClosesWhenItIsOver {

    private static final LocalTime EVENING = LocalTime.of(23, 0);

    private AWeekClosesWhenItIsOver() {}

    static void check(CloseWeek command, ZoneId zone) {
        LocalDate monday = command.monday();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new RuleViolation("plan.not-a-monday", "monday", monday + " is no Monday.");
        }
        LocalDateTime over = monday.plusDays(6).atTime(EVENING);
        if (LocalDateTime.ofInstant(command.at(), zone).isBefore(over)) {
            throw new RuleViolation(
                    "plan.week-not-over", "monday", "The week of " + monday + " is not over before " + over + ".");
        }
    }
}
