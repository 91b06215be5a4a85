package org.runningcoach.domain.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.PlanFacts;

class PlanInForceTest {

    private static final LocalDate START = PlanFacts.TODAY;

    @Test
    void applying_one_delta_after_the_other_always_gives_the_last_draft_and_never_an_id_twice() {
        long seed = 2026;
        Random random = new Random(seed);
        for (int athlete = 0; athlete < 200; athlete++) {
            PlanInForce plan = PlanInForce.none();
            LocalDate today = START;
            Set<String> ids = new HashSet<>();
            for (int revision = 1; revision <= 12; revision++) {
                today = today.plusDays(random.nextInt(4));
                List<PlanDay> past = plan.days(START, today.minusDays(1));
                List<PlanDay> drafted = drafted(random, plan, today);
                PlanChanges changes = plan.changesTo(drafted, revision, reason(today));
                List<PlannedWorkout> standing = plan.workouts();
                plan = plan.after(changes);

                String context = "seed %s, athlete %s, revision %s".formatted(seed, athlete, revision);
                assertThat(plan.days(today, drafted.getLast().date()))
                        .as(context)
                        .isEqualTo(drafted);
                assertThat(plan.days(START, today.minusDays(1))).as(context).isEqualTo(past);
                assertThat(plan.workouts()).as(context).allSatisfy(workout -> {
                    boolean stood = standing.stream()
                            .anyMatch(old -> old.workout().equals(workout.workout()) && old.place() == workout.place());
                    if (stood) {
                        assertThat(standing).contains(workout);
                    }
                });
                newIds(changes)
                        .forEach(id -> assertThat(ids.add(id))
                                .as("%s: %s", context, id)
                                .isTrue());
                assertThat(plan.changesTo(drafted, revision + 1, reason(today)).isEmpty())
                        .isTrue();
            }
        }
    }

    @Test
    void days_are_listed_with_their_rest_days() {
        PlanInForce plan = PlanInForce.none()
                .after(PlanInForce.none()
                        .changesTo(
                                List.of(new PlanDay(START, List.of(PlanFacts.easyRun(START, 30)))), 1, reason(START)));
        assertThat(plan.days(START, START.plusDays(2)))
                .extracting(PlanDay::isRest)
                .containsExactly(false, true, true);
        assertThat(plan.days(START, START.minusDays(1))).isEmpty();
    }

    private static List<String> newIds(PlanChanges changes) {
        List<String> ids = new ArrayList<>();
        changes.added().forEach(added -> ids.add(added.workout().id()));
        changes.replaced().forEach(replaced -> ids.add(replaced.by().id()));
        return ids;
    }

    /** Mostly the plan as it stands, here and there with a workout more, another or less, and a window that grows. */
    private static List<PlanDay> drafted(Random random, PlanInForce plan, LocalDate today) {
        return plan.days(today, today.plusDays(30)).stream()
                .map(day -> {
                    if (random.nextInt(4) > 0) {
                        return day;
                    }
                    List<Workout> workouts = new ArrayList<>();
                    for (int i = random.nextInt(3); i > 0; i--) {
                        workouts.add(PlanFacts.easyRun(day.date(), 20 + 5 * random.nextInt(4)));
                    }
                    return new PlanDay(day.date(), workouts);
                })
                .toList();
    }

    private static ReasonForChange reason(LocalDate today) {
        return new ReasonForChange(PlanTrigger.REQUESTED, PlanFacts.request(today, List.of()), null);
    }
}
