package org.runningcoach.domain.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.weeks.ClosingTime;
import org.runningcoach.domain.shared.RuleViolation;

/** A week runs from Monday to the Sunday evening on which the coach looks back at it. */
final class AWeekClosesWhenItIsOver {

    private AWeekClosesWhenItIsOver() {}

    static void check(CloseWeek command) {
        LocalDate monday = command.monday();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new RuleViolation("plan.not-a-monday", "monday", monday + " is no Monday.");
        }
        Instant over = ClosingTime.of(monday, command.zone());
        if (command.at().isBefore(over)) {
            throw new RuleViolation(
                    "plan.week-not-over",
                    "monday",
                    "The week of " + monday + " is not over before " + over.atZone(command.zone()) + ".");
        }
    }
}
