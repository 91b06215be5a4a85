package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.usefulness.LivedSeason;
import org.runningcoach.domain.usefulness.UltraUsefulness;
import org.runningcoach.domain.usefulness.Unconstrained;

/** The count of athletes is the system property {@code coach.athletes}; each failure names its seed. */
class KoopPlansAreUsefulTest {

    private static final int ATHLETES = Integer.getInteger("coach.athletes", 2_000) / 10;
    private static final int SHOWN = 40;

    private final KoopEngine engine = new KoopEngine();

    @Test
    void a_first_plan_trains_whom_nothing_holds_back() {
        assertThat(missed(ATHLETES, this::missedByFirstPlan)).isEmpty();
    }

    @Test
    void a_season_lived_as_planned_trains_and_stays_as_it_was() {
        assertThat(missed(ATHLETES / 10, this::missedBySeason)).isEmpty();
    }

    private List<String> missedByFirstPlan(long seed) {
        PlanRequest request = RandomUltraAthletes.unconstrained(seed);
        var draft = engine.draft(request);
        return Unconstrained.is(request, draft) ? UltraUsefulness.missed(PlanInContext.of(request, draft)) : List.of();
    }

    private List<String> missedBySeason(long seed) {
        PlanRequest request = RandomUltraAthletes.unconstrained(seed);
        if (!Unconstrained.is(request, engine.draft(request))) {
            return List.of();
        }
        LivedSeason season = LivedSeason.of(request, engine, end(request));
        return Stream.concat(UltraUsefulness.missed(season.plan()).stream(), season.unstable().stream())
                .toList();
    }

    private static LocalDate end(PlanRequest request) {
        Race race = request.goal().race();
        return race == null || race.date() == null ? request.today().plusWeeks(16) : race.date();
    }

    private static List<String> missed(int athletes, LongFunction<List<String>> judgement) {
        return LongStream.range(0, athletes)
                .parallel()
                .boxed()
                .flatMap(seed -> judgement.apply(seed).stream().map(sentence -> "seed " + seed + ": " + sentence))
                .limit(SHOWN)
                .toList();
    }
}
