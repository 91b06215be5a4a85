package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.WeekKind;

/** An athlete who does every day as planned and refreshes every Monday; nothing else ever changes. */
public final class FaithfulLife {

    private FaithfulLife() {}

    /** The first plan and the refreshes of the Mondays up to the last day. */
    public static List<AthleteLife.Chapter> of(PlanRequest first, MethodologyEngine engine, LocalDate last) {
        List<AthleteLife.Chapter> chapters = new ArrayList<>();
        PlanRequest request = first;
        while (!request.today().isAfter(last)) {
            PlanDraft draft = engine.draft(request);
            chapters.add(new AthleteLife.Chapter(request, draft));
            request = next(request, draft);
        }
        return chapters;
    }

    /** The request of the following Monday after a week done as planned. */
    public static PlanRequest next(PlanRequest before, PlanDraft draft) {
        return next(before, draft, LocalDate.MAX);
    }

    /** The same, but for what was planned on one day, which was missed. */
    public static PlanRequest next(PlanRequest before, PlanDraft draft, LocalDate missed) {
        LocalDate today =
                before.today().plusDays(8 - before.today().getDayOfWeek().getValue());
        Dice never = new Dice(0);
        List<DayRecord> days = new ArrayList<>(before.history().days());
        draft.days().stream()
                .filter(day -> day.date().isBefore(today))
                .map(day -> day.date().equals(missed)
                        ? Habit.idle(missed, DayState.MISSED)
                        : Conduct.asPlanned().live(day, before, never))
                .forEach(days::add);
        SortedMap<LocalDate, WeekKind> kinds = new TreeMap<>(before.history().weekKinds());
        draft.weeks().stream()
                .filter(week -> week.monday().isBefore(today))
                .forEach(week -> kinds.put(week.monday(), week.kind()));
        return new PlanRequest(
                today,
                before.profile(),
                before.goal(),
                before.availability(),
                before.health(),
                before.fitness(),
                new TrainingHistory(days, kinds),
                draft.days().stream().filter(day -> !day.date().isBefore(today)).toList(),
                draft.anchors(),
                before.transition(),
                List.of());
    }
}
