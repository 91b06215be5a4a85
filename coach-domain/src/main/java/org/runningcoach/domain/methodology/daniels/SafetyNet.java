package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.rules.BrokenRule;
import org.runningcoach.domain.plan.rules.PlanInvariants;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * The last word before a draft leaves the engine: whatever still breaks a rule is taken away, week by week from the earliest, until nothing does.
 * It drops work, never rules; rest with the races on their dates is always a valid plan.
 */
final class SafetyNet {

    private static final int MOST_ROUNDS = 12;
    private static final int KEEPING_ROUNDS = 10;

    private final Course course;
    private final FixedDays fixed;

    SafetyNet(Course course) {
        this.course = course;
        this.fixed = new FixedDays(course);
    }

    PlanDraft safe(PlanDraft draft) {
        PlanDraft safe = draft;
        LocalDate earliest = course.request().horizon();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<BrokenRule> broken = PlanInvariants.check(course.request(), safe);
            if (broken.isEmpty()) {
                return safe;
            }
            LocalDate first = broken.stream()
                    .map(BrokenRule::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate monday = CalendarWeek.mondayOf(first);
            LocalDate from = monday.isBefore(earliest) ? monday : earliest.minusWeeks(1);
            earliest = from;
            safe = resting(safe, from, round < KEEPING_ROUNDS);
        }
        return safe;
    }

    /** The same plan with nothing but rest and races from a day on. */
    private PlanDraft resting(PlanDraft draft, LocalDate from, boolean keepsFixed) {
        List<PlanDay> days = new ArrayList<>();
        for (PlanDay day : draft.days()) {
            boolean stays = day.date().isBefore(from)
                    || !isOpen(draft, day.date())
                    || (keepsFixed && fixed.isFixed(day.date()));
            days.add(stays ? day : new PlanDay(day.date(), List.of()));
        }
        PlanInContext rested = PlanInContext.of(course.request(), course.anchors(), days, List.of());
        WeekSetting setting = new WeekSetting(Phase.I, true, 0, 100);
        days.replaceAll(day -> rested.races()
                .on(day.date())
                .flatMap(race -> course.sessions().write(Proposal.race(race.race()), day.date(), setting))
                .map(race -> new PlanDay(day.date(), List.of(race)))
                .orElse(day));
        Timeline timeline = Timeline.of(course.request(), days);
        List<PlannedWeek> weeks = draft.weeks().stream()
                .map(week -> new PlannedWeek(
                        week.monday(),
                        week.monday().isBefore(from) ? week.kind() : WeekKind.LOADING,
                        week.phase(),
                        timeline.weeklyMetres(week.monday())))
                .toList();
        return Drafts.of(course, days, weeks);
    }

    private boolean isOpen(PlanDraft draft, LocalDate date) {
        return Timeline.of(course.request(), draft.days()).isOpen(date);
    }
}
