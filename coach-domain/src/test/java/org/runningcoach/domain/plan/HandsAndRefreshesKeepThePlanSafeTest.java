package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.Dice;
import org.runningcoach.domain.generated.FaithfulLife;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.methodology.Methodologies;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.SkipReason;
import org.runningcoach.domain.plan.model.UnsafeChange;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.rules.PlanInvariants;
import org.runningcoach.domain.shared.RuleViolation;

/** Whatever an athlete does to a plan by hand, and however it is drawn anew then. */
class HandsAndRefreshesKeepThePlanSafeTest {

    private static final int EDITS = 8;
    private static final int SHOWN = 20;

    private final Methodologies methodologies = Methodologies.standard();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    @Test
    void the_stored_plan_breaks_no_rule_and_fixed_days_stay_or_the_conflict_is_said() {
        List<String> broken = LongStream.range(0, PropertySizes.draftsOf(40))
                .parallel()
                .boxed()
                .flatMap(seed -> live(seed).stream())
                .limit(SHOWN)
                .toList();
        assertThat(broken).isEmpty();
        assertThat(taken).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
        assertThat(kept.get()).isGreaterThan(5 * conflicts.get());
    }

    private List<String> live(long seed) {
        List<String> broken = new ArrayList<>();
        Dice dice = new Dice(seed);
        boolean ultra = seed % 4 < 2;
        PlanRequest first = ultra ? ultraRunner(seed) : runner(seed);
        MethodologyEngine engine = methodologies.engineFor(first.goal());
        PlanInHand plan = new PlanInHand(engine, first);
        for (int week = 0; week < 3; week++) {
            for (int i = 0; i < EDITS; i++) {
                edit(engine, plan, dice)
                        .ifPresent(edit -> PlanInvariants.checkByHand(plan.present(), plan.plan())
                                .forEach(rule -> broken.add("seed " + seed + " after " + edit + ": " + rule)));
            }
            PlanRequest next = FaithfulLife.next(plan.present(), plan.plan());
            LocalDate today = next.today();
            PlanRequest before = next.with(next.stored(), fixedFrom(plan, today));
            PlanDraft draft = plan.refresh(next);
            PlanInvariants.check(before, draft)
                    .forEach(rule -> broken.add("seed " + seed + " refreshed on " + today + ": " + rule));
            List<LocalDate> changed = FixedDaysStayOrTheConflictIsSaid.changed(before, draft);
            boolean said =
                    draft.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.CONFLICTING_INPUT);
            (changed.isEmpty() ? kept : conflicts).incrementAndGet();
            if (!changed.isEmpty() && !said) {
                broken.add("seed " + seed + " refreshed on " + today + ": changed " + changed + " in silence");
            }
        }
        return broken;
    }

    private static PlanRequest runner(long seed) {
        return seed % 2 == 0 ? RandomAthletes.request(seed) : RandomAthletes.unconstrained(seed);
    }

    private static PlanRequest ultraRunner(long seed) {
        return seed % 2 == 0 ? RandomUltraAthletes.request(seed) : RandomUltraAthletes.unconstrained(seed);
    }

    private static List<LocalDate> fixedFrom(PlanInHand plan, LocalDate today) {
        return plan.present().pinned().stream()
                .filter(day -> !day.isBefore(today))
                .toList();
    }

    private Optional<HandEdit> edit(MethodologyEngine engine, PlanInHand plan, Dice dice) {
        List<PlannedWorkout> toCome = plan.toCome();
        if (toCome.isEmpty()) {
            return Optional.empty();
        }
        Optional<HandEdit> edit = any(engine, plan, toCome, dice);
        try {
            edit.ifPresent(plan::edit);
            taken.incrementAndGet();
            return edit;
        } catch (RuleViolation | UnsafeChange no) {
            refused.incrementAndGet();
            return Optional.empty();
        }
    }

    private static Optional<HandEdit> any(
            MethodologyEngine engine, PlanInHand plan, List<PlannedWorkout> toCome, Dice dice) {
        PlannedWorkout one = dice.pick(toCome);
        PlannedWorkout other = dice.pick(toCome);
        PlanRequest present = plan.present();
        return switch (dice.between(0, 7)) {
            case 0 -> Optional.of(new MoveWorkout(one.id(), one.date().plusDays(dice.between(-3, 3))));
            case 1 -> Optional.of(new SwapWorkouts(one.id(), other.id()));
            case 2 ->
                engine.shortened(present, one.workout(), one.workout().seconds() * dice.between(3, 9) / 600)
                        .map(by -> new ShortenWorkout(one.id(), by));
            case 3 -> engine.eased(present, one.workout()).map(by -> new EaseWorkout(one.id(), by));
            case 4 -> Optional.of(new SkipWorkout(one.id(), dice.pick(SkipReason.values())));
            case 5 -> Optional.of(new PinDay(one.date()));
            case 6 -> plan.undoOfTheLast();
            default -> Optional.of(new UnpinDay(one.date()));
        };
    }
}
