package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.daniels.DayPlacement.Use;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;

/** Plans one week from nothing but the season's anchors and the weeks before it. */
final class WeekPlanner {

    private static final int LONGEST_EASY = 89;

    private final Situation situation;
    private final Diary diary;
    private final Season season;
    private final RaceCalendar races;
    private final Sessions sessions;

    WeekPlanner(Situation situation) {
        this.situation = situation;
        this.diary = situation.diary();
        this.season = situation.season();
        this.races = situation.races();
        this.sessions = situation.sessions();
    }

    /** The week as planned on its Monday, whatever became of its first days since. */
    DraftWeek plan(int week) {
        WeekKind kind = situation.kind(week);
        List<DraftDay> days = situation.days(week);
        int runs = situation.runs(days);
        double wanted = situation.volume().metres(week, kind, runs, situation.mayStep(week));
        List<Budget> budgets = races.budgets(week);
        wanted = withinBudgets(wanted, budgets, week);
        WeekSetting setting = situation.setting(week, wanted);
        DraftWeek draft = new DraftWeek(week, kind, setting, situation.bounds(week, kind, runs, budgets), days);
        placeRaces(draft);
        fill(draft, wanted, runs);
        situation.fitting().fit(draft);
        return draft;
    }

    private double withinBudgets(double wanted, List<Budget> budgets, int week) {
        if (budgets.isEmpty()) {
            return wanted;
        }
        double sum = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            int each = day;
            if (budgets.stream().noneMatch(budget -> budget.covers(each)) && races.raceOn(day) == null) {
                sum += wanted / 7;
            }
        }
        for (Budget budget : budgets) {
            sum += budget.leftFor(week, diary, situation.longDay());
        }
        return StrictMath.min(sum, wanted);
    }

    private void placeRaces(DraftWeek draft) {
        for (DraftDay day : draft.days()) {
            Race race = races.raceOn(day.day());
            if (race != null) {
                day.propose(Proposal.race(race), sessions, draft.setting());
            }
        }
    }

    private void fill(DraftWeek draft, double wanted, int runs) {
        int week = draft.week();
        int runWalk = season.runWalkStep(week);
        List<Assignment> assignments = situation.assignments(week, draft.kind());
        boolean hasLong = situation.hasLongRun(draft);
        int longMost = hasLong ? longMinutes(draft, wanted, runs) : 0;
        boolean longIsHard = longMost > LONGEST_EASY;
        int hardDays = draft.bounds().hardAllowed() ? draft.bounds().hardDays() - (draft.hasRace() ? 1 : 0) : 0;
        boolean longFirst = situation.longRunFirst();
        int separate =
                (int) assignments.stream().filter(each -> !each.inLongRun()).count();
        if (longIsHard && separate >= hardDays && hardDays > 0 && !longFirst) {
            longIsHard = separate < hardDays;
        }
        boolean longMayBeHard = longIsHard && hardDays > 0;
        int places = situation.qualityPlaces(draft);
        Use[] uses = situation.placement(draft).place(runs, hasLong, longMayBeHard, places);
        int room = hardDays - (longMayBeHard ? 1 : 0);
        if (longMayBeHard && separate > 0 && !longFirst && uses(uses, Use.FIRST_QUALITY) == 0) {
            longMayBeHard = false;
            room = hardDays;
            uses = situation.placement(draft).place(runs, hasLong, false, places);
        }
        List<DraftDay> easy = new ArrayList<>();
        int taken = 0;
        for (int index = 0; index < 7; index++) {
            DraftDay day = draft.days().get(index);
            switch (uses[index]) {
                case REST -> {}
                case LONG -> {
                    if (runWalk > 0) {
                        easy.add(day);
                    } else {
                        propose(
                                day,
                                longRun(
                                        draft,
                                        assignments,
                                        longMayBeHard ? longMost : StrictMath.min(longMost, LONGEST_EASY),
                                        wanted),
                                draft);
                    }
                }
                case EASY -> easy.add(day);
                case FIRST_QUALITY, SECOND_QUALITY -> {
                    Assignment assignment = assignment(assignments, uses[index] == Use.FIRST_QUALITY ? 0 : 1);
                    if (assignment == null || taken >= room || runWalk > 0) {
                        easy.add(day);
                    } else {
                        taken++;
                        quality(day, assignment, draft, wanted);
                    }
                }
            }
        }
        if (runWalk > 0) {
            easy.forEach(day -> day.propose(Proposal.runWalk(runWalk, Reason.RUN_WALK), sessions, draft.setting()));
        } else {
            spread(easy, draft, wanted, longMost);
        }
    }

    private static int uses(Use[] uses, Use which) {
        int count = 0;
        for (Use use : uses) {
            count += use == which ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Assignment assignment(List<Assignment> assignments, int which) {
        return assignments.stream()
                .filter(each -> !each.inLongRun())
                .skip(which)
                .findFirst()
                .orElse(null);
    }

    private Proposal longRun(DraftWeek draft, List<Assignment> assignments, int minutes, double wanted) {
        Proposal plain = Proposal.longRun(minutes, situation.easyReason(draft, Reason.LONG_RUN));
        return assignments.stream()
                .filter(each -> each.inLongRun() && draft.bounds().hardAllowed())
                .findFirst()
                .map(each -> plain.with(each.quality(), each.percent(), draft.week(), each.reason())
                        .withDose(each.percent() / 100.0 * each.quality().cap(wanted, sessions.paces())))
                .orElse(plain);
    }

    private void quality(DraftDay day, Assignment assignment, DraftWeek draft, double wanted) {
        Paces paces = sessions.paces();
        Quality quality = assignment.quality();
        double cap = quality.cap(wanted, paces);
        double time = paces.metresIn(
                StrictMath.max(
                        0, day.room() - Sessions.frameMinutes(draft.setting().shortFrame())),
                quality.intensity());
        double dose = StrictMath.min(cap, StrictMath.max(quality.least(paces), assignment.percent() / 100.0 * cap));
        Proposal proposal = Proposal.quality(quality, assignment.percent(), draft.week(), assignment.reason())
                .withDose(StrictMath.min(dose, time));
        propose(day, proposal, draft);
        if (day.workouts().isEmpty()) {
            Proposal easy = Proposal.easy(StrictMath.min(40, day.room()), Reason.QUALITY_TOO_SMALL);
            propose(day, easy.withStrides(Strides.USUAL), draft);
        } else if (day.minutes() > day.room()) {
            situation.fitting().shorten(day, day.room(), draft);
        }
    }

    /** What is left of the week goes evenly to the easy days; the first of them ends with strides where strides belong. */
    private void spread(List<DraftDay> easy, DraftWeek draft, double wanted, int longMinutes) {
        Paces paces = sessions.paces();
        boolean strides = situation.hasStrides(draft);
        double left = wanted - draft.metres();
        for (int index = 0; index < easy.size(); index++) {
            DraftDay day = easy.get(index);
            double share = paces.minutesOf(left / (easy.size() - index), Intensity.EASY);
            int most = StrictMath.min(
                    StrictMath.min(day.room(), LONGEST_EASY), longMinutes == 0 ? LONGEST_EASY : longMinutes);
            int minutes = (int) StrictMath.clamp(StrictMath.round(share), 0, (long) most);
            Proposal proposal = Proposal.easy(minutes, situation.easyReason(draft, Reason.EASY_DAY));
            propose(day, index == 0 && strides ? proposal.withStrides(Strides.USUAL) : proposal, draft);
            left -= day.tally().metres();
        }
    }

    private void propose(DraftDay day, Proposal proposal, DraftWeek draft) {
        day.propose(proposal, sessions, draft.setting());
    }

    /** The long run in minutes by its share of the week, the longest of the last 30 days and every other limit but the day's hard-day budget. */
    private int longMinutes(DraftWeek draft, double wanted, int runs) {
        Paces paces = sessions.paces();
        double share = draft.bounds().longAllowance().metres(wanted, runs);
        int day = situation.likelyLongDay(draft);
        int before = diary.longestBefore(day);
        int most = (before + (int) StrictMath.max(0.10 * before, 300)) / 60;
        int room = draft.days().get(day - Weeks.monday(draft.week())).room();
        int limit = StrictMath.min(StrictMath.min(most, situation.longestLongRun(draft)), room == 0 ? most : room);
        return (int) StrictMath.min(limit, paces.minutesOf(share, Intensity.EASY));
    }
}
