package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;

/**
 * Two years of an athlete under an engine: week after week a draft, some days done, assumed, shortened or missed, then the next draft from what was
 * stored. Uploads come late or wrong, and now and then health, feedback, availability, fitness or the goal changes in between.
 */
public final class AthleteLife {

    /** One refresh: what was asked, and what the engine answered. */
    public record Chapter(PlanRequest request, PlanDraft draft) {}

    private static final int MONTHS = 24;
    private static final long OTHER_DICE = 104_729;

    private final PlanRequest birth;
    private final Dice dice;
    private final BiFunction<Dice, LocalDate, Goal> goals;
    private final Uploads uploads;
    private Conduct conduct;

    /** @param goals what the athlete turns to now and then */
    private AthleteLife(PlanRequest birth, Dice dice, BiFunction<Dice, LocalDate, Goal> goals) {
        this.birth = birth;
        this.goals = goals;
        this.dice = dice;
        this.uploads = new Uploads(dice);
        this.conduct = Conduct.any(dice);
    }

    /** A life with goals of every school. */
    public static AthleteLife of(PlanRequest birth, long seed) {
        return new AthleteLife(birth, new Dice(seed + OTHER_DICE), RandomGoals::ofAnySchool);
    }

    /** A life with goals of the one school of distances from 600 m to the marathon. */
    public static AthleteLife ofRunner(PlanRequest birth, long seed) {
        return new AthleteLife(birth, new Dice(seed + OTHER_DICE), RandomGoals::any);
    }

    /** Lives it once; an instance is good for one life. */
    public Stream<Chapter> under(MethodologyEngine engine) {
        LocalDate end = birth.today().plusMonths(MONTHS);
        Chapter first = new Chapter(birth, engine.draft(birth));
        return Stream.iterate(first, chapter -> !chapter.request().today().isAfter(end), chapter -> {
            PlanRequest request = next(chapter.request(), chapter.draft());
            return new Chapter(request, engine.draft(request));
        });
    }

    private PlanRequest next(PlanRequest before, PlanDraft draft) {
        LocalDate today = before.today().plusDays(dice.chance(0.6) ? 7 : dice.between(1, 13));
        List<DayRecord> days = new ArrayList<>(before.history().days());
        LocalDate open = dice.chance(0.15) ? today.plusDays(1) : today;
        draft.days().stream()
                .filter(day -> day.date().isBefore(open))
                .filter(day ->
                        day.date().isBefore(today) || day.workouts().stream().anyMatch(Workout::isRun))
                .filter(day -> days.isEmpty() || days.getLast().date().isBefore(day.date()))
                .forEach(day -> days.add(conduct.live(day, before, dice)));
        uploads.arrive(days, today);
        conduct = dice.chance(0.05) ? Conduct.any(dice) : conduct;
        boolean newGoal = dice.chance(0.05);
        Goal goal = newGoal ? goals.apply(dice, today) : before.goal();
        Anchors anchors = newGoal ? null : draft.anchors();
        return new PlanRequest(
                today,
                before.profile(),
                goal,
                availability(before.availability(), today),
                health(before.health(), today),
                fitness(before.fitness(), today),
                new TrainingHistory(days, kinds(before, draft, today)),
                stored(draft, today),
                anchors,
                transition(before, newGoal, today),
                List.of());
    }

    private static SortedMap<LocalDate, WeekKind> kinds(PlanRequest before, PlanDraft draft, LocalDate today) {
        SortedMap<LocalDate, WeekKind> kinds = new TreeMap<>(before.history().weekKinds());
        draft.weeks().stream()
                .filter(week -> week.monday().isBefore(today))
                .forEach(week -> kinds.put(week.monday(), week.kind()));
        return kinds;
    }

    private static List<PlanDay> stored(PlanDraft draft, LocalDate today) {
        return draft.days().stream().filter(day -> !day.date().isBefore(today)).toList();
    }

    private @Nullable Transition transition(PlanRequest before, boolean newGoal, LocalDate today) {
        if (newGoal) {
            return new Transition(today, before.methodology());
        }
        Transition running = before.transition();
        return running == null || running.changedOn().isBefore(today.minusDays(42)) ? null : running;
    }

    private Availability availability(Availability before, LocalDate today) {
        if (dice.chance(0.04)) {
            return RandomAvailability.any(dice, today);
        }
        if (dice.chance(0.04)) {
            List<Blackout> blackouts = new ArrayList<>(before.blackouts());
            blackouts.add(RandomAvailability.blackout(dice, today));
            return new Availability(before.days(), before.maxDaysPerWeek(), before.longRunDay(), blackouts);
        }
        return before;
    }

    private List<HealthReport> health(List<HealthReport> before, LocalDate today) {
        if (before.isEmpty()) {
            return dice.chance(0.08) ? List.of(complaint(today)) : before;
        }
        return dice.chance(0.4) ? List.of() : before;
    }

    /** What feedback tells of ends by itself, everything else only when the athlete says so. */
    private HealthReport complaint(LocalDate today) {
        LocalDate since = today.minusDays(dice.between(0, 6));
        return dice.chance(0.4)
                ? new HealthReport(HealthCondition.NIGGLE, since, since.plusDays(7))
                : RandomHealth.report(dice, today);
    }

    private KnownFitness fitness(KnownFitness before, LocalDate today) {
        Double readiness = dice.chance(0.6) ? null : Double.valueOf(dice.between(20, 100));
        Double vdot = before.vdot();
        return vdot == null || dice.chance(0.8)
                ? new KnownFitness(vdot, before.observedOn(), readiness, before.readiness())
                : new KnownFitness(
                        Math.round(10 * Math.clamp(vdot + dice.between(-1.0, 1.0), 15, 85)) / 10.0,
                        today.minusDays(dice.between(0, 6)),
                        readiness,
                        before.readiness());
    }
}
