package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.commands.ReconcileActivities;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.PlanTrigger;

/** The first weeks of a plan of easy half hours on Tuesdays and Fridays, and what is recorded of them. */
final class LedgerTestFacts {

    /** Where the plan is drawn for. */
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final LocalDate TUESDAY = TODAY.plusDays(1);
    static final LocalDate FRIDAY = TODAY.plusDays(4);
    static final LocalDate SUNDAY = TODAY.plusDays(6);
    static final LocalDate NEXT_MONDAY = TODAY.plusWeeks(1);
    /** The ids of the runs of the first week. */
    static final String TUESDAY_RUN = "r1-1";

    static final String FRIDAY_RUN = "r1-2";
    static final LedgerCause IMPORT =
            new LedgerCause(PlanTrigger.IMPORT_COMPLETED, "0191e7a0-0000-7000-8000-00000000000a");

    private LedgerTestFacts() {}

    static StartPlan start() {
        var request = PlanFacts.firstRequest();
        return new StartPlan(
                ATHLETE, request, PlanFacts.easyRuns(request, 30), PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }

    static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(BERLIN).toInstant();
    }

    static CloseWeek close(LocalDate monday) {
        return new CloseWeek(ATHLETE, monday, BERLIN, noonOf(monday.plusWeeks(1)));
    }

    static UUID idOf(LocalDate day) {
        return ActivityId.firstFrom(day.atTime(7, 30));
    }

    static LoggedActivity run(LocalDate day, int minutes) {
        return run(idOf(day), day, minutes);
    }

    static LoggedActivity run(UUID id, LocalDate day, int minutes) {
        return new LoggedActivity(id, day, true, minutes * 60 / 0.45, minutes * 60, minutes * 3, false);
    }

    /** The first week as the log has it on the Monday after. */
    static ReconcileActivities reconcile(List<Coverage> covered, LoggedActivity... activities) {
        return reconcile(NEXT_MONDAY, covered, TUESDAY, activities);
    }

    static ReconcileActivities reconcile(
            LocalDate today, List<Coverage> covered, @Nullable LocalDate since, LoggedActivity... activities) {
        return new ReconcileActivities(
                ATHLETE, IMPORT, today, TODAY, SUNDAY, List.of(activities), covered, since, noonOf(today));
    }

    static List<Coverage> complete(LocalDate first, LocalDate last) {
        return List.of(new Coverage(first, last, true));
    }
}
