package org.runningcoach.domain.methodology;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.generated.AthleteLife;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.generated.RandomSprinters;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.methodology.daniels.DanielsSentences;
import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.koop.KoopSentences;
import org.runningcoach.domain.methodology.pfaff.PfaffSentences;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.usefulness.SprintUsefulness;
import org.runningcoach.domain.usefulness.UltraUsefulness;
import org.runningcoach.domain.usefulness.Usefulness;

/** A coaching school as the tests of all schools see it: its engine, who trains by it, what makes its plans useful, and how it words them. */
enum School {
    DANIELS(
            Goal.generalFitness(),
            RandomAthletes::request,
            RandomAthletes::unconstrained,
            Usefulness::missed,
            DanielsSentences.purposes(),
            DanielsSentences.reasons(),
            "Daniels 2"),
    KOOP(
            Goal.of(Race.over(100_000, null)),
            RandomUltraAthletes::request,
            RandomUltraAthletes::unconstrained,
            UltraUsefulness::missed,
            KoopSentences.purposes(),
            KoopSentences.reasons(),
            "Koop 3"),
    PFAFF(
            Goal.of(Race.over(100, null)),
            RandomSprinters::request,
            RandomSprinters::unconstrained,
            SprintUsefulness::missed,
            PfaffSentences.purposes(),
            PfaffSentences.reasons(),
            "Pfaff 4");

    private static final int SHOWN = 40;

    private final Goal goal;
    private final LongFunction<PlanRequest> athletes;
    private final LongFunction<PlanRequest> unconstrained;
    private final Function<PlanInContext, List<String>> usefulness;
    private final List<SentenceKey> purposes;
    private final List<SentenceKey> reasons;
    private final String chapter;

    School(
            Goal goal,
            LongFunction<PlanRequest> athletes,
            LongFunction<PlanRequest> unconstrained,
            Function<PlanInContext, List<String>> usefulness,
            List<SentenceKey> purposes,
            List<SentenceKey> reasons,
            String chapter) {
        this.goal = goal;
        this.athletes = athletes;
        this.unconstrained = unconstrained;
        this.usefulness = usefulness;
        this.purposes = purposes;
        this.reasons = reasons;
        this.chapter = chapter;
    }

    /** A new engine, as the product registers it. */
    MethodologyEngine engine() {
        return Methodologies.standard().engineFor(goal);
    }

    /** The first plan of any athlete. */
    PlanRequest athlete(long seed) {
        return athletes.apply(seed);
    }

    /** The first plan of an athlete whom nothing holds back. */
    PlanRequest unconstrained(long seed) {
        return unconstrained.apply(seed);
    }

    /** Two years that begin with the first plan of the same seed; what the athlete turns to later may be another school's. */
    AthleteLife life(long seed) {
        return AthleteLife.of(athlete(seed), seed);
    }

    /** What a useful plan of this school would hold and this one does not. */
    List<String> missed(PlanInContext plan) {
        return usefulness.apply(plan);
    }

    List<SentenceKey> purposes() {
        return purposes;
    }

    List<SentenceKey> reasons() {
        return reasons;
    }

    /** Where its rules stand in the methodology. */
    String chapter() {
        return chapter;
    }

    /** Judges this school's part of so many cases side by side, and names the seeds that fail. */
    List<String> failing(int cases, LongFunction<Stream<String>> judgement) {
        return LongStream.range(0, cases)
                .filter(seed -> seed % values().length == ordinal())
                .parallel()
                .boxed()
                .flatMap(seed -> judgement.apply(seed).map(sentence -> "seed " + seed + ": " + sentence))
                .limit(SHOWN)
                .toList();
    }
}
