package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

class MarathonBuildsReachTheirLongRunsTest {

    @Test
    void three_full_long_runs_before_the_taper() {
        assertThat(missed(3)).isEmpty();
        assertThat(missed(2)).hasSize(1);
    }

    /** Twelve weeks of 40 km whose Sunday run has 16 km as often as said, and 10 km otherwise. */
    private static List<String> missed(int fullLongRuns) {
        PlanFixture fixture =
                UsefulnessFixture.runner().goal(42_195, TODAY.plusWeeks(12)).phase("III");
        List<PlanDay> days = new ArrayList<>();
        for (int day = 0; day <= 84; day++) {
            var date = TODAY.plusDays(day);
            boolean full = day / 7 % 3 == 0 && day / 21 < fullLongRuns;
            int metres = date.getDayOfWeek() == SUNDAY ? (full ? 16_000 : 10_000) : full ? 12_000 : 10_000;
            boolean runs = List.of(TUESDAY, THURSDAY, SUNDAY).contains(date.getDayOfWeek());
            List<Workout> workouts = runs ? List.of(Session.easyMetres(date, metres)) : List.of();
            days.add(new PlanDay(date, workouts));
        }
        var plan = PlanInContext.of(fixture.request(), fixture.anchors(), days, List.of());
        return new MarathonBuildsReachTheirLongRuns().missed(plan).toList();
    }
}
