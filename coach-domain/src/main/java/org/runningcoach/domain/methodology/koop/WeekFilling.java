package org.runningcoach.domain.methodology.koop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.methodology.drafting.Strides;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** Fills an empty week: races, then the long run and hard running, then endurance and recovery runs with what is left of the time. */
final class WeekFilling {

    private static final int RECOVERY_MINUTES = 40;
    private static final int LEAST_RECOVERY = 20;
    private static final int LONGEST_RECOVERY = 60;
    private static final double NEARLY = 0.97;
    private static final int LEAST_LENGTHENING = 5;

    private final WeekOutlook outlook;
    private final DraftWeek<Proposal> week;
    private final Sessions sessions;
    private final WeekReasons reasons;
    private final int wanted;

    /** @param wanted minutes of the week */
    WeekFilling(WeekOutlook outlook, DraftWeek<Proposal> week, int wanted) {
        this.outlook = outlook;
        this.week = week;
        this.sessions = outlook.course().sessions();
        this.reasons = new WeekReasons(outlook);
        this.wanted = wanted;
    }

    /**
     * @param mayPair whether two long runs may stand on successive days
     * @return whether they do
     */
    boolean fill(IntensityPlan plan, boolean mayPair) {
        outlook.ahead().races().forEach(this::race);
        List<Bouts> bouts = plan.of(week.monday(), week.kind());
        Effort effort = plan.effort(week.monday());
        Layout layout = layout(bouts.size(), mayPair);
        List<DraftDay<Proposal>> easy = new ArrayList<>();
        List<DraftDay<Proposal>> replaced = new ArrayList<>();
        int runWalk = outlook.course().season().runWalkStep(week.monday());
        for (int index = 0; index < week.days().size(); index++) {
            DraftDay<Proposal> day = week.days().get(index);
            Layout.SecondLongRun second = layout.pair();
            if (second != null && second.day() == index) {
                propose(
                        day,
                        Proposal.of(
                                Proposal.Form.BACK_TO_BACK, second.minutes(), reasons.easyRun(Reason.BACK_TO_BACK)));
                continue;
            }
            switch (layout.uses()[index]) {
                case REST -> {}
                case LONG -> propose(day, runWalk > 0 ? Proposal.runWalk(runWalk) : longRun(layout));
                case EASY -> easy.add(day);
                case FIRST_QUALITY, SECOND_QUALITY -> {
                    if (effort == null || !quality(day, effort, bouts.getFirst(), layout.qualities())) {
                        easy.add(day);
                        replaced.add(day);
                    }
                }
            }
        }
        if (runWalk > 0) {
            easy.forEach(day -> propose(day, Proposal.runWalk(runWalk)));
        } else {
            besidePairs();
            spread(easy, replaced, layout.longMinutes());
        }
        return layout.pair() != null;
    }

    private Layout layout(int qualities, boolean mayPair) {
        Layout pair = mayPair ? Layout.withPair(outlook, week, wanted, qualities) : null;
        return pair == null ? Layout.of(outlook, week, longMinutes(), qualities) : pair;
    }

    private void race(PlacedRace race) {
        week.days().stream()
                .filter(day -> day.date().equals(race.date()))
                .forEach(day -> propose(day, Proposal.race(race.race())));
    }

    private Proposal longRun(Layout layout) {
        Season season = outlook.course().season();
        boolean specific = season.phase(week.monday()) == Phase.SPECIFIC;
        if (layout.pair() != null) {
            return Proposal.of(Proposal.Form.BACK_TO_BACK, layout.longMinutes(), reasons.easyRun(Reason.BACK_TO_BACK));
        }
        return Proposal.of(Proposal.Form.LONG, layout.longMinutes(), reasons.longRun())
                .hiked(specific && season.isHiked());
    }

    /** Writes a hard session; false when the week or the day is too small for the least of it. */
    private boolean quality(DraftDay<Proposal> day, Effort effort, Bouts reached, int sessionsOfWeek) {
        double share = QualityLimits.KOOP_SHARE * wanted;
        int frame = Sessions.frameMinutes(week.setting().shortFrame());
        boolean touch = week.kind() != WeekKind.LOADING;
        double done = week.sum(DayTotals::qualitySeconds) / 60;
        double most = done == 0 && fits(effort, share / sessionsOfWeek) ? share / sessionsOfWeek : share - done;
        Bouts bouts = touch ? reached : null;
        for (int step = effort.lastStep(); step >= 0 && bouts == null; step--) {
            Bouts candidate = effort.step(step);
            boolean notBeyond = candidate.work() <= reached.work();
            boolean fits = candidate.work() <= most + 1e-9 && effort.minutes(candidate) + frame <= day.longestMinutes();
            bouts = notBeyond && fits ? candidate : null;
        }
        if (bouts == null || bouts.work() > most || effort.minutes(bouts) + frame > day.longestMinutes()) {
            return false;
        }
        propose(day, Proposal.quality(effort, bouts, reasons.quality()));
        return !day.isRest();
    }

    private static boolean fits(Effort effort, double minutes) {
        return effort.within(0, minutes) != null;
    }

    /** The day before two long runs and the day after them hold a recovery run at most. */
    private void besidePairs() {
        for (int index = 0; index + 1 < week.days().size(); index++) {
            boolean pair = Proposal.Form.BACK_TO_BACK.isOn(week.days().get(index))
                    && Proposal.Form.BACK_TO_BACK.isOn(week.days().get(index + 1));
            if (pair && index > 0) {
                outlook.recoveryDays().add(week.days().get(index - 1));
            }
            if (pair && index + 2 < week.days().size()) {
                outlook.recoveryDays().add(week.days().get(index + 2));
            }
        }
    }

    /**
     * What is left of the week goes to recovery runs after hard days, and evenly to endurance runs; the first of them ends with strides where strides belong, and so do those in place of hard running.
     */
    private void spread(List<DraftDay<Proposal>> easy, List<DraftDay<Proposal>> replaced, int longMinutes) {
        int left = wanted - (int) (week.seconds() / 60);
        List<DraftDay<Proposal>> endurance = new ArrayList<>();
        for (DraftDay<Proposal> day : easy) {
            if (outlook.recoveryDays().contains(day.date()) || followsHard(day)) {
                int minutes = StrictMath.min(
                        day.longestMinutes(), StrictMath.clamp(left / easy.size(), LEAST_RECOVERY, RECOVERY_MINUTES));
                propose(day, Proposal.of(Proposal.Form.RECOVERY, minutes, reasons.easyRun(Reason.RECOVERY_DAY)));
                left -= day.minutes();
            } else {
                endurance.add(day);
            }
        }
        int longest = longMinutes > 0 ? StrictMath.min(RunLength.LONGEST_EASY, longMinutes) : RunLength.LONGEST_EASY;
        for (int index = 0; index < endurance.size(); index++) {
            DraftDay<Proposal> day = endurance.get(index);
            boolean instead = replaced.contains(day);
            int share = left / (endurance.size() - index);
            int minutes = StrictMath.clamp(share, 0, StrictMath.min(day.longestMinutes(), longest));
            Proposal proposal = Proposal.of(
                    Proposal.Form.EASY,
                    minutes,
                    instead ? reasons.easyRun(Reason.QUALITY_TOO_SMALL) : reasons.endurance(index == 0));
            boolean strides = instead ? reasons.mayHaveStrides(day) : index == 0 && reasons.hasStrides(day);
            propose(day, strides ? proposal.withStrides(Strides.USUAL) : proposal);
            left -= day.minutes();
        }
        lengthenRecovery(lengthenQuality(left));
    }

    private boolean followsHard(DraftDay<Proposal> day) {
        int index = week.days().indexOf(day);
        return index == 0
                ? week.limits().daysSinceHard() == 1
                : week.days().get(index - 1).totals().hard();
    }

    /** What the other days have no room for lengthens the way home of hard sessions; what is left then is returned. */
    private int lengthenQuality(int minutes) {
        int left = minutes;
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (left > LEAST_LENGTHENING && proposal != null && day.is(SessionKind.HARD)) {
                int extra = StrictMath.min(
                        left, StrictMath.min(day.longestMinutes(), RunLength.LONGEST_EASY) - day.minutes());
                if (extra > 0) {
                    propose(day, proposal.withMinutes(extra));
                    left -= extra;
                }
            }
        }
        return left;
    }

    /** And at last the recovery runs, up to an hour. */
    private void lengthenRecovery(int minutes) {
        int left = minutes;
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (left > LEAST_LENGTHENING && proposal != null && Proposal.Form.RECOVERY.isOn(day)) {
                int longest = StrictMath.min(day.longestMinutes(), LONGEST_RECOVERY);
                int extra = StrictMath.clamp(longest - day.minutes(), 0, left);
                propose(day, proposal.withMinutes(day.minutes() + extra));
                left -= extra;
            }
        }
    }

    private void propose(DraftDay<Proposal> day, Proposal proposal) {
        day.propose(proposal, week.setting());
    }

    /** The long run by its share of the week, the race it prepares, the longest run of the last 30 days and the day's room; 0 in a week with a race. */
    private int longMinutes() {
        Optional<DraftDay<Proposal>> longDay = week.days().stream()
                .filter(day -> day.date().getDayOfWeek() == outlook.course().longRunDay())
                .findFirst();
        if (longDay.isEmpty() || week.kind() == WeekKind.RACE) {
            return 0;
        }
        double share = NEARLY * LongRunShare.seconds(wanted, week.limits().runningDays());
        int longest = longDay.get().room() == 0
                ? week.days().stream().mapToInt(DraftDay::longestMinutes).max().orElse(0)
                : longDay.get().longestMinutes();
        return (int)
                StrictMath.min(share, StrictMath.min(longest, outlook.course().plannedLongestMinutes()));
    }
}
