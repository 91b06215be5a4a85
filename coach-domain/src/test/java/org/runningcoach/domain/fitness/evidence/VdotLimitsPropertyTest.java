package org.runningcoach.domain.fitness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.fitness.vdot.Vdot;

class VdotLimitsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final int HISTORIES = 200;

    @Test
    void without_a_race_the_index_gains_at_most_one_in_28_days() {
        eachHistory((random, label) -> {
            List<VdotStanding> standings = replay(evidence(random, false));
            for (int later = 0; later < standings.size(); later++) {
                for (int earlier = later - 1; earlier >= 0; earlier--) {
                    VdotEstimate now = standings.get(later).known().orElseThrow();
                    VdotEstimate then = standings.get(earlier).known().orElseThrow();
                    if (then.since().plusDays(28).isAfter(now.since())) {
                        assertThat(now.vdot().value())
                                .as("%s: %s then %s", label, then, now)
                                .isLessThanOrEqualTo(then.vdot().value() + 1.0 + 1e-6);
                    }
                }
            }
        });
    }

    @Test
    void what_is_remembered_does_not_grow_with_the_years() {
        eachHistory((random, label) -> {
            List<VdotEvidence> history = evidence(random, true);
            List<VdotStanding> standings = replay(history);
            for (int i = 1; i < history.size(); i++) {
                LocalDate today = history.get(i).on();
                EvidenceWindow window = standings.get(i).window();
                if (history.get(i) instanceof Performance) {
                    assertThat(window.performances())
                            .as(label)
                            .noneMatch(old -> old.on().isBefore(today.minusDays(365)));
                }
                if (history.get(i) instanceof QualitySession) {
                    assertThat(window.sessions())
                            .as(label)
                            .allMatch(old -> old.on().isAfter(today.minusDays(28)));
                }
            }
        });
    }

    @Test
    void the_same_history_gives_the_same_standing() {
        eachHistory((random, label) -> {
            List<VdotEvidence> history = evidence(random, true);
            assertThat(replay(history)).as(label).isEqualTo(replay(history));
        });
    }

    private interface Check {
        void of(Random random, String label);
    }

    private static void eachHistory(Check check) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            check.of(new Random(seed), "seed " + seed);
        }
    }

    private static List<VdotStanding> replay(List<VdotEvidence> history) {
        List<VdotStanding> standings = new ArrayList<>();
        VdotStanding standing = VdotPolicy.first(history.subList(0, 1), DAY);
        standings.add(standing);
        for (VdotEvidence fact : history.subList(1, history.size())) {
            standing = VdotPolicy.next(standing, fact);
            standings.add(standing);
        }
        return standings;
    }

    /** A history that begins with a known index; dates never go back. */
    private static List<VdotEvidence> evidence(Random random, boolean withRaces) {
        List<VdotEvidence> history = new ArrayList<>();
        history.add(new EasyPaceStated(DAY, TrainingPaces.easyMean(random.nextDouble(25, 60))));
        LocalDate on = DAY;
        for (int i = 0; i < 200; i++) {
            on = on.plusDays(random.nextInt(0, 8));
            history.add(fact(random, on, withRaces));
        }
        return history;
    }

    private static VdotEvidence fact(Random random, LocalDate on, boolean withRaces) {
        Vdot vdot = new Vdot(random.nextDouble(25, 70));
        boolean conclusive = random.nextBoolean();
        return switch (random.nextInt(withRaces ? 10 : 9)) {
            case 0 -> new Performance(on, VdotSource.BEST_EFFORT, vdot, conclusive);
            case 8 -> new Performance(on, VdotSource.TIME_TRIAL, vdot, conclusive);
            case 1, 2 -> new Performance(on, VdotSource.HEART_RATE, vdot, conclusive);
            case 3 -> new EasyPaceStated(on, new Pace(random.nextDouble(220, 500)));
            case 4, 5 ->
                new QualitySession(
                        on, new Pace(280), new Pace(random.nextDouble(270, 295)), 6, (double) random.nextInt(5, 10));
            case 6 -> Rescaling.afterBreak(on, new TimeOff(random.nextInt(0, 12), conclusive));
            case 7 -> Rescaling.ofBodyMass(on, 70, random.nextDouble(66, 74));
            default -> new Performance(on, VdotSource.RACE, vdot, conclusive);
        };
    }
}
