package org.runningcoach.projection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Transition;

/** A row of the table of plans: everything but the workouts. */
record PlanHead(
        int revision,
        Instant revisedAt,
        Methodology methodology,
        LocalDate startedOn,
        LocalDate horizon,
        List<PlannedWeek> weeks,
        Anchors anchors,
        @Nullable Transition transition,
        List<PlanWarning> warnings,
        PlanInputs inputs,
        @Nullable YearMonth lastClosedMonth,
        Hand hand) {

    static PlanHead of(ResultSet row) throws SQLException {
        String transition = row.getString("transition");
        LocalDate closed = row.getObject("last_closed_month", LocalDate.class);
        return new PlanHead(
                row.getInt("revision"),
                row.getObject("revised_at", OffsetDateTime.class).toInstant(),
                Methodology.valueOf(row.getString("methodology")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("horizon", LocalDate.class),
                PlanJson.list(row.getString("weeks"), PlannedWeek.class),
                PlanJson.read(row.getString("anchors"), Anchors.class),
                transition == null ? null : PlanJson.read(transition, Transition.class),
                PlanJson.list(row.getString("warnings"), PlanWarning.class),
                PlanJson.read(row.getString("inputs"), PlanInputs.class),
                closed == null ? null : YearMonth.from(closed),
                PlanJson.read(row.getString("hand"), Hand.class));
    }

    TwoMonthPlanView twoMonths(LocalDate today, List<PlannedWorkout> workouts) {
        List<PlannedWeek> touched = weeks.stream()
                .filter(week -> !week.monday().plusDays(6).isBefore(today))
                .toList();
        return new TwoMonthPlanView(
                revision, revisedAt, methodology, today, horizon, touched, workouts, warnings, inputs, hand);
    }

    PlanInForceView inForce(LocalDate today, List<PlannedWorkout> workouts) {
        return new PlanInForceView(
                revision,
                methodology,
                startedOn,
                new PlanInForce(workouts),
                new PlanInForce(workouts).days(today, horizon),
                anchors,
                transition,
                inputs,
                lastClosedMonth,
                hand.fixedFrom(today));
    }
}
