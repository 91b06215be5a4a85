package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.usefulness.LivedSeason;
import org.runningcoach.domain.usefulness.Unconstrained;

/** What makes plans useful is an aim, not a law as their safety is: it is held against the same athletes every time. */
class PlansAreUsefulTest {

    private static final int ATHLETES = 500;
    private static final int SEASONS = 50;
    private static final int WEEKS_WITHOUT_RACE = 16;

    @ParameterizedTest
    @EnumSource
    void a_first_plan_trains_whom_nothing_holds_back(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(ATHLETES, seed -> {
                    PlanRequest request = school.unconstrained(seed);
                    PlanDraft draft = engine.draft(request);
                    return Unconstrained.is(request, draft)
                            ? school.missed(PlanInContext.of(request, draft)).stream()
                            : Stream.empty();
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_season_lived_as_planned_trains_and_stays_as_it_was(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(SEASONS, seed -> {
                    PlanRequest request = school.unconstrained(seed);
                    if (!Unconstrained.is(request, engine.draft(request))) {
                        return Stream.empty();
                    }
                    LivedSeason season = LivedSeason.of(request, engine, end(request));
                    return Stream.concat(school.missed(season.plan()).stream(), season.unstable().stream());
                }))
                .isEmpty();
    }

    private static LocalDate end(PlanRequest request) {
        Race race = request.goal().race();
        return race == null || race.date() == null ? request.today().plusWeeks(WEEKS_WITHOUT_RACE) : race.date();
    }
}
