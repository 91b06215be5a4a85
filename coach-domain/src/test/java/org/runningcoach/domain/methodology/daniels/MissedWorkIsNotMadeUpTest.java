package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.FaithfulLife;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.Timeline;

/** P42: no later week holds more because a session was missed. */
class MissedWorkIsNotMadeUpTest {

    private static final int ATHLETES = 300;
    private static final double ROUNDED_METRES = 500;
    private static final double ROUNDED_SHARE = 0.01;

    private final DanielsEngine engine = new DanielsEngine();

    @Test
    void a_missed_session_raises_no_later_week() {
        assertThat(LongStream.range(0, ATHLETES).parallel().boxed().flatMap(this::raised))
                .isEmpty();
    }

    /** Sessions are rounded to whole minutes and bouts: a week built from another day on may differ by one of them. */
    private static double tolerance(double metres) {
        return Math.max(ROUNDED_METRES, ROUNDED_SHARE * metres);
    }

    private Stream<String> raised(long seed) {
        PlanRequest first = RandomAthletes.unconstrained(seed);
        PlanDraft draft = engine.draft(first);
        PlanRequest done = FaithfulLife.next(first, draft);
        PlanDraft afterAll = engine.draft(done);
        Timeline all = Timeline.of(done, afterAll);
        return draft.days().stream()
                .filter(day -> day.date().isBefore(done.today()) && !day.isRest())
                .flatMap(day -> {
                    PlanRequest missed = FaithfulLife.next(first, draft, day.date());
                    Timeline without = Timeline.of(missed, engine.draft(missed));
                    return all.plannedWeeks().stream()
                            .filter(monday -> without.weeklyMetres(monday)
                                    > all.weeklyMetres(monday) + tolerance(all.weeklyMetres(monday)))
                            .map(monday ->
                                    "seed " + seed + " missed " + day.date() + ": week of " + monday + " rises from "
                                            + all.weeklyMetres(monday) + " to " + without.weeklyMetres(monday));
                });
    }
}
