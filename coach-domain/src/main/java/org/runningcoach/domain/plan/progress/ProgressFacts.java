package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.evidence.EasyPaceStated;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.ledger.Absence;
import org.runningcoach.domain.plan.ledger.AskedDay;
import org.runningcoach.domain.plan.ledger.DoneDay;
import org.runningcoach.domain.plan.ledger.PastFacts;

/**
 * Everything fitness is reckoned from. Facts from before the checkpoint may be left out, but for what easy pace was stated.
 *
 * @param activities in any order
 * @param asked what the plan in force asked for, one entry a workout
 * @param coverages of the imports that stand
 * @param easyPaces what the athlete called easy, and when they said so
 * @param planStart the first day of the first plan
 */
public record ProgressFacts(
        Profile profile,
        List<RecordedActivity> activities,
        List<AskedDay> asked,
        List<Coverage> coverages,
        List<Absence> absences,
        List<EasyPaceStated> easyPaces,
        @Nullable LocalDate planStart) {

    public ProgressFacts {
        activities = activities.stream()
                .sorted(Comparator.comparing(activity -> activity.recording().start()))
                .toList();
        asked = List.copyOf(asked);
        coverages = List.copyOf(coverages);
        absences = List.copyOf(absences);
        easyPaces = List.copyOf(easyPaces);
    }

    /** The first day there is anything to say about. */
    @Nullable
    LocalDate firstDay() {
        return Stream.concat(activities.stream().map(RecordedActivity::day).limit(1), Stream.ofNullable(planStart))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    PastFacts past(RunReading reading) {
        List<DoneDay> done = activities.stream()
                .collect(Collectors.groupingBy(RecordedActivity::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> reading.day(day.getKey(), day.getValue()))
                .toList();
        List<AskedDay> planned = asked.stream()
                .collect(Collectors.groupingBy(AskedDay::date, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(AskedDay::of)
                .toList();
        return new PastFacts(done, planned, coverages, absences, planStart);
    }
}
