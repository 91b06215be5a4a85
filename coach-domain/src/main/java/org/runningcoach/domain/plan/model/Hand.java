package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete has fixed in the plan: refreshes keep these days as long as they are safe.
 *
 * @param pinned in order, each once
 * @param marks the days changed by hand and not taken back, in order of revisions
 */
public record Hand(List<LocalDate> pinned, List<HandMark> marks) {

    /** The reason of changes that only make room for what the athlete changed. */
    public static final String FOLLOWS = "plan.change.follows-by-hand";

    public Hand {
        pinned = pinned.stream().sorted().distinct().toList();
        marks = marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(HandMark::revision).thenComparing(HandMark::day))
                .toList();
    }

    public static Hand none() {
        return new Hand(List.of(), List.of());
    }

    public Hand pin(LocalDate day) {
        return new Hand(Stream.concat(pinned.stream(), Stream.of(day)).toList(), marks);
    }

    /** Without any claim to a day that was made up to a revision. */
    public Hand release(LocalDate day, int revision) {
        return new Hand(
                pinned.stream().filter(other -> !other.equals(day)).toList(),
                marks.stream()
                        .filter(mark -> !mark.day().equals(day) || mark.revision() > revision)
                        .toList());
    }

    /** After a revision: what the athlete changed is marked, what was taken back is not, and days that are over are forgotten. */
    public Hand revised(
            int revision, PlanTrigger trigger, @Nullable String cause, PlanChanges changes, LocalDate today) {
        List<HandMark> left = new ArrayList<>(marks);
        boolean takenBack = trigger == PlanTrigger.CHANGE_UNDONE
                && left.removeIf(mark -> Integer.toString(mark.revision()).equals(cause));
        if (trigger.isByHand() && !takenBack) {
            changes.daysChangedFor(reason -> !reason.code().equals(FOLLOWS))
                    .forEach(day -> left.add(new HandMark(day, revision)));
        }
        left.removeIf(mark -> mark.day().isBefore(today));
        return new Hand(pinned.stream().filter(day -> !day.isBefore(today)).toList(), left);
    }

    public boolean isPinned(LocalDate day) {
        return pinned.contains(day);
    }

    public boolean isChanged(LocalDate day) {
        return marks.stream().anyMatch(mark -> mark.day().equals(day));
    }

    /** The days from one on that a refresh has to keep, in order. */
    public List<LocalDate> fixedFrom(LocalDate first) {
        return Stream.concat(pinned.stream(), marks.stream().map(HandMark::day))
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .toList();
    }
}
