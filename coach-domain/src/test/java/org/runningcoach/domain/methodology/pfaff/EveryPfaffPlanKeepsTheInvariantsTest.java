package org.runningcoach.domain.methodology.pfaff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.AthleteLife;
import org.runningcoach.domain.generated.RandomSprinters;
import org.runningcoach.domain.plan.rules.PlanInvariants;

/** The count of athletes is the system property {@code coach.athletes}; each failure names its seed. */
class EveryPfaffPlanKeepsTheInvariantsTest {

    private static final int ATHLETES = Integer.getInteger("coach.athletes", 2_000) / 5;
    private static final int SHOWN = 40;

    private final PfaffEngine engine = new PfaffEngine();

    @Test
    void first_plans_keep_every_invariant() {
        assertThat(broken(LongStream.range(0, ATHLETES), seed -> {
                    var request = RandomSprinters.request(seed);
                    return Stream.of(new AthleteLife.Chapter(request, engine.draft(request)));
                }))
                .isEmpty();
    }

    @Test
    void refreshes_keep_every_invariant_whatever_was_done_meanwhile() {
        assertThat(broken(
                        LongStream.range(0, ATHLETES / 10), seed -> RandomSprinters.life(seed).under(engine).stream()))
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
