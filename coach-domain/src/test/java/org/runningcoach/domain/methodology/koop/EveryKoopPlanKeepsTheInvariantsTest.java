package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.AthleteLife;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.plan.rules.PlanInvariants;

/** The count of athletes is the system property {@code coach.athletes}; each failure names its seed. */
class EveryKoopPlanKeepsTheInvariantsTest {

    private static final int ATHLETES = Integer.getInteger("coach.athletes", 2_000) / 4;
    private static final int SHOWN = 40;
    private final KoopEngine engine = new KoopEngine();

    @Test
    void first_plans_keep_every_invariant() {
        assertThat(broken(LongStream.range(0, ATHLETES), seed -> {
                    var request = RandomUltraAthletes.request(seed);
                    return Stream.of(new AthleteLife.Chapter(request, engine.draft(request)));
                }))
                .isEmpty();
    }

    @Test
    void refreshes_keep_every_invariant_whatever_was_done_meanwhile() {
        assertThat(broken(
                        LongStream.range(0, ATHLETES / 5),
                        seed -> RandomUltraAthletes.life(seed).under(engine).stream()))
                .isEmpty();
    }

    private static List<String> broken(LongStream seeds, LongFunction<Stream<AthleteLife.Chapter>> life) {
        return seeds.parallel()
                .boxed()
                .flatMap(seed -> life.apply(seed)
                        .flatMap(chapter -> PlanInvariants.check(chapter.request(), chapter.draft()).stream()
                                .map(rule -> "seed " + seed + " on "
                                        + chapter.request().today() + ": " + rule)))
                .limit(SHOWN)
                .toList();
    }
}
