package org.runningcoach.domain.plan.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.reportcard.CardFacts.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;

class ReportCardPropertyTest {

    private static final int DAYS = 300;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shares_lie_between_none_and_all_and_counts_add_up(long seed) {
        ReportCard card = card(facts(new Random(seed)));
        AssumptionScore assumptions = card.assumptions();
        assertThat(assumptions.done() + assumptions.partly() + assumptions.missed() + assumptions.open())
                .isEqualTo(assumptions.assumed());
        assertThat(shares(card)).allSatisfy(figure -> {
            if (figure.value() == null) {
                assertThat(figure.count()).isLessThan(Figure.FEWEST);
            } else {
                assertThat(figure.value()).isBetween(0.0, 1.0);
                assertThat(figure.count()).isGreaterThanOrEqualTo(Figure.FEWEST);
            }
        });
        assertThat(card.adherence()).allSatisfy(kind -> {
            Tally all = kind.allTime();
            assertThat(all.done() + all.partly() + all.missed() + all.unreported())
                    .isEqualTo(all.planned());
            assertThat(all.moved()).isLessThanOrEqualTo(all.done() + all.partly());
            assertThat(kind.recent().planned()).isLessThanOrEqualTo(all.planned());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_facts_are_read_changes_nothing(long seed) {
        Random random = new Random(seed);
        ReportCardFacts facts = facts(random);
        assertThat(card(new ReportCardFacts(
                        shuffled(facts.races(), random),
                        shuffled(facts.indexes(), random),
                        shuffled(facts.plans(), random),
                        shuffled(facts.months(), random),
                        shuffled(facts.sessions(), random))))
                .isEqualTo(card(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_score_knows_anything_of_the_day_of_its_race_or_later(long seed) {
        ReportCardFacts facts = facts(new Random(seed));
        assertThat(card(facts).predictions().races()).allSatisfy(scored -> {
            List<NotedIndex> before = facts.indexes().stream()
                    .filter(index -> index.notedOn().isBefore(scored.race().day()))
                    .toList();
            assertThat(ScoredRace.of(scored.race(), before)).isEqualTo(scored);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_race_taken_out_leaves_the_scores_of_the_others(long seed) {
        Random random = new Random(seed);
        ReportCardFacts facts = facts(random);
        RaceRun gone = facts.races().get(random.nextInt(facts.races().size()));
        List<RaceRun> kept =
                facts.races().stream().filter(Predicate.not(gone::equals)).toList();
        ReportCardFacts without =
                new ReportCardFacts(kept, facts.indexes(), facts.plans(), facts.months(), facts.sessions());
        assertThat(card(without).predictions().races())
                .isEqualTo(card(facts).predictions().races().stream()
                        .filter(scored -> !scored.race().equals(gone))
                        .toList());
        List<RaceRun> back = new ArrayList<>(kept);
        back.add(gone);
        assertThat(card(new ReportCardFacts(back, facts.indexes(), facts.plans(), facts.months(), facts.sessions())))
                .isEqualTo(card(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_verdict_needs_its_weeks_and_readings(long seed) {
        assertThat(card(facts(new Random(seed))).methods()).allSatisfy(effect -> {
            boolean enough = effect.weeks().confirmed() >= MethodEffect.FEWEST_WEEKS
                    && effect.estimates().size() >= MethodEffect.FEWEST_ESTIMATES;
            assertThat(effect.verdict() != Verdict.TOO_EARLY).isEqualTo(enough);
            assertThat(effect.gain() != null).isEqualTo(enough);
            assertThat(effect.weeks().confirmed())
                    .isLessThanOrEqualTo(effect.weeks().observed());
        });
    }

    private static ReportCard card(ReportCardFacts facts) {
        return ReportCard.of(facts, START.plusDays(DAYS));
    }

    private static Stream<Figure> all(Tally tally) {
        return Stream.of(tally.doneShare(), tally.compliance());
    }

    private static List<Figure> shares(ReportCard card) {
        return Stream.concat(
                        Stream.of(card.assumptions().held(), card.assumptions().heldByLoad()),
                        card.adherence().stream()
                                .flatMap(kind -> Stream.concat(all(kind.recent()), all(kind.allTime()))))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static ReportCardFacts facts(Random random) {
        List<NotedIndex> indexes = new ArrayList<>();
        List<NotedPlan> plans = new ArrayList<>();
        int day = 0;
        for (int sequence = 0; sequence < 30; sequence++) {
            day += random.nextInt(2 * DAYS / 30);
            indexes.add(index(random, sequence, START.plusDays(day)));
            plans.add(new NotedPlan(
                    sequence,
                    START.plusDays(day),
                    random.nextInt(8) > 0 ? Methodology.DANIELS : oneOf(random, Methodology.values()),
                    random.nextBoolean() ? 10_000.0 : null,
                    null));
        }
        return new ReportCardFacts(
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(race -> race(random))
                        .toList(),
                indexes,
                random.nextInt(3) == 0 ? plans.subList(0, 1) : plans,
                IntStream.range(1, 10)
                        .mapToObj(month -> new NotedFitness(
                                START.plusDays(30L * month), 30 + 20 * random.nextDouble(), random.nextDouble()))
                        .toList(),
                IntStream.range(0, random.nextInt(DAYS))
                        .mapToObj(session -> session(random))
                        .toList());
    }

    private static NotedIndex index(Random random, long sequence, LocalDate notedOn) {
        LocalDate asOf = notedOn.minusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        boolean known = random.nextInt(10) > 0;
        return new NotedIndex(
                sequence,
                asOf,
                notedOn,
                known ? (Double) (35 + random.nextInt(200) / 10.0) : null,
                known ? asOf.plusDays(1).minusDays(random.nextInt(60)) : null,
                random.nextInt(10) == 0);
    }

    private static RaceRun race(Random random) {
        double metres =
                List.of(100.0, 1_500.0, 5_000.0, 10_000.0, 42_195.0, 50_000.0).get(random.nextInt(6));
        return new RaceRun(
                new UUID(random.nextLong(), random.nextLong()),
                START.plusDays(random.nextInt(DAYS)),
                metres,
                metres * (0.2 + random.nextDouble() / 10));
    }

    private static PlannedSession session(Random random) {
        LedgerState state = oneOf(random, LedgerState.values());
        @Nullable Double score = state == LedgerState.CONFIRMED ? (Double) (random.nextInt(101) / 100.0) : null;
        return new PlannedSession(
                START.plusDays(random.nextInt(DAYS)),
                oneOf(random, WorkoutType.values()),
                oneOf(random, Methodology.values()),
                random.nextInt(5) > 0,
                600 + random.nextInt(6_000),
                20 + random.nextInt(300),
                state,
                score,
                random.nextInt(10) == 0,
                random.nextBoolean());
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
