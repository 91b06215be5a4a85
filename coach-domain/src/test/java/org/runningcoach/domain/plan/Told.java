package org.runningcoach.domain.plan;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.model.FlippedEntry;

/** Matches the facts of the ledger, each in a few words: {@code r1-1 confirmed by 1}, {@code reconciled [r1-1 SCHEDULED CONFIRMED]}. */
final class Told extends TypeSafeMatcher<List<EventMessage<?>>> {

    private final List<String> facts;

    private Told(List<String> facts) {
        this.facts = facts;
    }

    static Told facts(String... facts) {
        return new Told(List.of(facts));
    }

    @Override
    protected boolean matchesSafely(List<EventMessage<?>> events) {
        return words(events).equals(facts);
    }

    @Override
    protected void describeMismatchSafely(List<EventMessage<?>> events, Description told) {
        told.appendText(words(events).toString());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(facts.toString());
    }

    private static List<String> words(List<EventMessage<?>> events) {
        return events.stream().map(event -> words(event.getPayload())).toList();
    }

    private static String words(Object fact) {
        return switch (fact) {
            case WorkoutAssumed e -> e.workout() + " assumed";
            case WorkoutMissed e -> e.workout() + " missed";
            case WorkoutConfirmed e ->
                e.workout() + " confirmed by " + e.activities().size() + on(e.movedTo());
            case AssumptionReplaced e -> e.workout() + " " + e.from() + " no more";
            case CompletionOverridden e -> e.workout() + " said to be " + e.completion();
            case OverrideWithdrawn e -> e.workout() + " no more said to be " + e.completion();
            case ActivitiesReconciled e ->
                "reconciled" + flips(e.flipped()) + (e.closedWeekReached() == null ? "" : " in a closed week");
            case ActivityRelinked e -> "linked to " + e.workout() + flips(e.flipped());
            case WeekClosed e -> "closed with " + e.counts();
            default -> fact.toString();
        };
    }

    private static String on(@Nullable Object day) {
        return day == null ? "" : " on " + day;
    }

    private static String flips(List<FlippedEntry> flipped) {
        return " "
                + flipped.stream()
                        .map(entry -> entry.workout() + " " + entry.from() + " " + entry.to())
                        .toList();
    }
}
