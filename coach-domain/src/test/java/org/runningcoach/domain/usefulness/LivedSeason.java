package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.runningcoach.domain.generated.AthleteLife;
import org.runningcoach.domain.generated.FaithfulLife;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A season lived as planned.
 *
 * @param plan every day as it stood when it came, seen from the first day
 * @param unstable what refreshes changed (U9)
 */
public record LivedSeason(PlanInContext plan, List<String> unstable) {

    public static LivedSeason of(PlanRequest first, MethodologyEngine engine, LocalDate last) {
        List<AthleteLife.Chapter> chapters = FaithfulLife.of(first, engine, last);
        List<PlanDay> days = new ArrayList<>();
        SortedMap<LocalDate, PlannedWeek> weeks = new TreeMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            var draft = chapters.get(i).draft();
            LocalDate until = i + 1 < chapters.size()
                    ? chapters.get(i + 1).request().today()
                    : chapters.get(i).request().horizon().plusDays(1);
            draft.days().stream().filter(day -> day.date().isBefore(until)).forEach(days::add);
            draft.weeks().stream()
                    .filter(week -> week.monday().isBefore(until))
                    .forEach(week -> weeks.put(week.monday(), week));
        }
        List<String> unstable = IntStream.range(1, chapters.size())
                .mapToObj(chapters::get)
                .flatMap(chapter -> RefreshesAreStable.missed(chapter.request().stored(), chapter.draft()).stream())
                .toList();
        var anchors = chapters.getFirst().draft().anchors();
        return new LivedSeason(PlanInContext.of(first, anchors, days, List.copyOf(weeks.values())), unstable);
    }
}
