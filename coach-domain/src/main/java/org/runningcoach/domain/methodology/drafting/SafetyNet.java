package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * The last word before a draft leaves the engine: a week that still breaks a rule rests, and the weeks after it are fitted to that; where even this
 * does not help, all rests from there on. It drops work, never rules; rest with the races on their dates is always a valid plan.
 */
public final class SafetyNet {

    private static final int MOST_RESTING_WEEKS = 4;
    private static final String FREEZE = "P41";

    private final Circumstances course;
    private final FixedDays fixed;

    SafetyNet(Circumstances course) {
        this.course = course;
        this.fixed = new FixedDays(course);
    }

    PlanDraft safe(PlanDraft draft) {
        List<BrokenRule> broken = check(draft);
        if (broken.isEmpty()) {
            return draft;
        }
        Set<LocalDate> changed = changedWithoutNeed(broken);
        PlanDraft safe = asStored(draft, changed);
        broken = check(safe);
        if (!broken.isEmpty() && changed.size() > 1) {
            for (LocalDate date : changed) {
                PlanDraft half = asStored(draft, Set.of(date));
                if (check(half).isEmpty()) {
                    return half;
                }
            }
        }
        Set<LocalDate> resting = new TreeSet<>();
        LocalDate first = course.request().horizon();
        while (!broken.isEmpty() && resting.size() < MOST_RESTING_WEEKS) {
            LocalDate monday = earliest(broken);
            first = monday.isBefore(first) ? monday : first;
            boolean again = !resting.add(monday);
            if (again) {
                break;
            }
            EasedSeason eased = EasedSeason.resting(course, resting, draft.days(), draft.weeks());
            safe = Drafts.of(course, eased.days(), eased.weeks());
            broken = check(safe);
        }
        LocalDate today = course.today();
        LocalDate tomorrow = today.plusDays(1);
        PlanDraft stored = asStored(draft, Set.of(today, tomorrow));
        List<Function<LocalDate, PlanDraft>> remains = List.of(
                from -> allResting(draft, from, fixed::isFixed),
                from -> allResting(stored, from, fixed::isFixed),
                from -> allResting(stored, from, today::equals),
                from -> allResting(stored, from, tomorrow::equals),
                from -> allResting(draft, from, day -> false));
        for (Function<LocalDate, PlanDraft> remaining : remains) {
            for (LocalDate from : List.of(first, CalendarWeek.mondayOf(today))) {
                if (broken.isEmpty()) {
                    return safe;
                }
                safe = remaining.apply(from);
                broken = check(safe);
            }
        }
        return safe;
    }

    private List<BrokenRule> check(PlanDraft draft) {
        return PlanInvariants.check(course.request(), draft);
    }

    private static LocalDate earliest(List<BrokenRule> broken) {
        return CalendarWeek.mondayOf(
                broken.stream().map(BrokenRule::day).min(LocalDate::compareTo).orElseThrow());
    }

    /** Of today and tomorrow; each of them could have stayed, but not always both. */
    private static Set<LocalDate> changedWithoutNeed(List<BrokenRule> broken) {
        Set<LocalDate> dates = new TreeSet<>();
        broken.stream().filter(rule -> rule.number().equals(FREEZE)).forEach(rule -> dates.add(rule.day()));
        return dates;
    }

    /** The same plan with some days as the plan in force has them. */
    private PlanDraft asStored(PlanDraft draft, Set<LocalDate> dates) {
        List<PlanDay> days = new ArrayList<>(draft.days());
        days.replaceAll(day -> dates.contains(day.date())
                ? course.request().stored().stream()
                        .filter(stored -> stored.date().equals(day.date()))
                        .findFirst()
                        .orElse(day)
                : day);
        return Drafts.of(course, days, summed(draft.weeks(), days));
    }

    /** The same plan with nothing but rest and races from a day on. */
    private PlanDraft allResting(PlanDraft draft, LocalDate from, Predicate<LocalDate> keeps) {
        Timeline drawn = Timeline.of(course.request(), draft.days());
        List<PlanDay> days = new ArrayList<>();
        for (PlanDay day : draft.days()) {
            boolean stays = day.date().isBefore(from) || !drawn.isOpen(day.date()) || keeps.test(day.date());
            days.add(stays ? day : new PlanDay(day.date(), List.of()));
        }
        PlanInContext rested = PlanInContext.of(course.request(), course.anchors(), days, List.of());
        days.replaceAll(day -> rested.races()
                .on(day.date())
                .map(race -> new PlanDay(day.date(), List.of(course.raceDay(race.race(), day.date()))))
                .orElse(day));
        List<PlannedWeek> weeks = draft.weeks().stream()
                .map(week -> week.monday().isBefore(from)
                        ? week
                        : new PlannedWeek(week.monday(), WeekKind.LOADING, week.phase(), 0))
                .toList();
        return Drafts.of(course, days, summed(weeks, days));
    }

    private List<PlannedWeek> summed(List<PlannedWeek> weeks, List<PlanDay> days) {
        Timeline timeline = Timeline.of(course.request(), days);
        return weeks.stream()
                .map(week ->
                        new PlannedWeek(week.monday(), week.kind(), week.phase(), timeline.weeklyMetres(week.monday())))
                .toList();
    }
}
