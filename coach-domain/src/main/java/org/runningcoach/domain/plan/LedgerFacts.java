package org.runningcoach.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.ledger.Finding;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.plan.model.FlippedEntry;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;

/**
 * What follows for the workouts of some weeks from something new: a fact for each that is found otherwise than before.
 *
 * @param facts in calendar order
 * @param flipped those that stand otherwise, the athlete's word included
 * @param ledger as it is after the facts
 */
record LedgerFacts(List<TrainingPlanEvent> facts, List<FlippedEntry> flipped, Ledger ledger) {

    /**
     * @param before as it stands
     * @param now with what is new, but for what follows from it
     * @param from a day of the first week
     * @param to a day of the last week
     * @param today workouts to come are left alone
     */
    static LedgerFacts of(
            UUID athlete,
            Ledger before,
            Ledger now,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            LedgerCause cause,
            Instant at) {
        List<TrainingPlanEvent> facts = new ArrayList<>();
        List<FlippedEntry> flipped = new ArrayList<>();
        Ledger after = now;
        for (LocalDate monday = Ledger.mondayOf(from); !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            for (Map.Entry<LedgerEntry, Finding> found :
                    now.findings(monday, today).entrySet()) {
                LedgerEntry entry = found.getKey();
                Finding finding = found.getValue();
                if (!entry.found().equals(finding)) {
                    facts.addAll(facts(athlete, entry, finding, cause, at));
                    after = after.found(entry.workout(), finding);
                }
                FlippedEntry flip = flip(before, after, entry);
                if (flip != null) {
                    flipped.add(flip);
                }
            }
        }
        return new LedgerFacts(facts, flipped, after);
    }

    private static List<TrainingPlanEvent> facts(
            UUID athlete, LedgerEntry entry, Finding finding, LedgerCause cause, Instant at) {
        List<TrainingPlanEvent> facts = new ArrayList<>();
        String workout = entry.workout();
        LocalDate day = entry.day();
        switch (finding.state()) {
            case CONFIRMED ->
                facts.add(new WorkoutConfirmed(
                        athlete, workout, day, finding.activities(), finding.score(), finding.movedTo(), cause, at));
            case MISSED -> facts.add(new WorkoutMissed(athlete, workout, day, cause, at));
            case ASSUMED -> facts.add(new WorkoutAssumed(athlete, workout, day, cause, at));
            default -> {
                // back to what nobody reported on: only that something else no longer holds can be told
            }
        }
        LedgerState from = entry.found().state();
        if (from != LedgerState.SCHEDULED && from != finding.state()) {
            facts.add(new AssumptionReplaced(athlete, workout, day, from, finding.state(), cause, at));
        }
        return facts;
    }

    private static @Nullable FlippedEntry flip(Ledger before, Ledger after, LedgerEntry entry) {
        LedgerState from = before.find(entry.workout()).orElse(entry).state();
        LedgerState to = after.find(entry.workout()).orElse(entry).state();
        return from == to ? null : new FlippedEntry(entry.workout(), entry.day(), entry.type(), from, to);
    }

    /** The Monday of the earliest closed week in which a workout stands otherwise. */
    @Nullable
    LocalDate closedWeekReached() {
        return flipped.stream()
                .map(entry -> Ledger.mondayOf(entry.day()))
                .filter(ledger.closed()::contains)
                .findFirst()
                .orElse(null);
    }
}
