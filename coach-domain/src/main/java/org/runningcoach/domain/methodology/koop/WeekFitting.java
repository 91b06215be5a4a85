package org.runningcoach.domain.methodology.koop;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/**
 * Makes a week smaller until it keeps every bound: it shortens, eases and drops, and never adds, so it ends, at the latest with an empty week. The caps on a session
 * are shares of the week's own time, and cutting a session lowers them again; hence the rounds.
 */
final class WeekFitting {

    private static final int MOST_ROUNDS = 60;
    private static final double TOLERANCE = 1e-6;
    private static final int EASY_FLOOR = 20;
    private static final int LEAST = 10;
    private static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    private final Sessions sessions;

    WeekFitting(Sessions sessions) {
        this.sessions = sessions;
    }

    void fit(DraftWeek week) {
        LongRunPairs pairs = new LongRunPairs(sessions);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = fitDays(week);
            changed |= pairs.fit(week);
            changed |= spaceHardDays(week);
            changed |= rest(week);
            changed |= fitBudgets(week);
            changed |= fitVolume(week);
            changed |= fitIntensity(week);
            if (!changed) {
                return;
            }
        }
        week.days().stream().filter(DraftDay::isOpen).forEach(DraftDay::clear);
    }

    /** No session longer than the day, the longest run of the last 30 days and the week's share allow. */
    private boolean fitDays(DraftWeek week) {
        boolean changed = false;
        double longest = 0;
        int share = week.kind() == WeekKind.RACE
                ? Integer.MAX_VALUE
                : (int) (LongRunShare.seconds(week.seconds(), week.runningDays()) / 60 + TOLERANCE);
        for (DraftDay day : week.days()) {
            if (day.isOpen() && (day.isTooLively() || day.isTooMuchBesideLongRuns())) {
                ease(day, week);
                changed = true;
            }
            if (day.isOpen()) {
                double spike = StrictMath.max(day.longestRun(), longest + StrictMath.max(0.10 * longest, 300));
                int most = StrictMath.min(StrictMath.min(day.room(), share), (int) (spike / 60 + TOLERANCE));
                if (day.minutes() > most) {
                    shorten(day, most, week);
                    changed = true;
                }
            }
            longest = StrictMath.max(longest, day.totals().longestRunSeconds());
        }
        return changed;
    }

    private boolean spaceHardDays(DraftWeek week) {
        boolean changed = false;
        int races = (int) week.days().stream().filter(DraftDay::isRace).count();
        int most = week.limits().hardDays() - races;
        int hardDays = 0;
        int last = -week.limits().daysSinceHard();
        for (int index = 0; index < 7; index++) {
            DraftDay day = week.days().get(index);
            if (!day.totals().hard()) {
                continue;
            }
            boolean pair = LongRunPairs.isSecond(week, index);
            boolean tooNear = index - last < week.limits().hardSpacing() && !pair;
            if (day.isOpen() && (hardDays >= most || tooNear || !day.hardPossible())) {
                ease(day, week);
                changed = true;
            }
            if (day.totals().hard()) {
                hardDays += day.isRace() ? 0 : 1;
                last = index;
            }
        }
        return changed;
    }

    private boolean rest(DraftWeek week) {
        boolean changed = false;
        while (week.daysWithRun() > week.limits().runningDays()
                || week.restDays() < week.limits().restDays()) {
            DraftDay least = week.days().stream()
                    .filter(DraftDay::isOpen)
                    .min(Comparator.comparing((DraftDay day) -> day.totals().hard())
                            .thenComparing(DraftDay::minutes))
                    .orElse(null);
            if (least == null) {
                return changed;
            }
            least.clear();
            changed = true;
        }
        return changed;
    }

    private boolean fitBudgets(DraftWeek week) {
        boolean changed = false;
        for (WindowShare share : week.limits().budgets()) {
            List<DraftDay> inside = week.days().stream()
                    .filter(day -> share.budget().covers(day.date()))
                    .toList();
            double excess = inside.stream()
                            .mapToDouble(day -> share.budget().what().of(day.totals()))
                            .sum()
                    - share.most();
            changed |= reduce(inside, share.countsVolume() ? excess / 60 : minutesOfLoad(excess), week);
        }
        return changed;
    }

    private boolean fitVolume(DraftWeek week) {
        double excess = (week.seconds() - week.limits().volume()) / 60;
        double load = week.sum(DayTotals::load) - week.limits().load();
        return reduce(week.days(), StrictMath.max(excess, minutesOfLoad(load)), week);
    }

    /** Minutes of easy running that make so much load. */
    private static double minutesOfLoad(double load) {
        return load / Intensity.EASY.rate();
    }

    /** A quarter of the week at most (P18); the last hard session gives way first. */
    private boolean fitIntensity(DraftWeek week) {
        double excess = week.sum(DayTotals::qualitySeconds) - QualityLimits.KOOP_SHARE * week.seconds();
        for (int index = 6; index >= 0 && excess > TOLERANCE; index--) {
            DraftDay day = week.days().get(index);
            if (day.is(Proposal.Form.QUALITY)) {
                fewerBouts(day, excess / 60, week);
                return true;
            }
        }
        return false;
    }

    private void fewerBouts(DraftDay day, double minutes, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        Effort effort = proposal.effort();
        Bouts bouts = proposal.bouts();
        int length = day.minutes();
        if (effort != null && bouts != null) {
            Bouts fewer = effort.within(effort.lastStep(), bouts.work() - minutes);
            if (fewer != null && fewer.work() < bouts.work()) {
                int extra = length
                        - effort.minutes(fewer)
                        - Sessions.frameMinutes(week.setting().shortFrame());
                day.propose(proposal.withBouts(fewer).withMinutes(StrictMath.max(0, extra)), sessions, week.setting());
                return;
            }
        }
        day.propose(
                proposal.as(Proposal.Form.EASY, StrictMath.min(length, LONGEST_EASY), Reason.QUALITY_TOO_SMALL),
                sessions,
                week.setting());
    }

    /** Takes minutes away from easy runs, then from long runs, then from hard running, then whole sessions. */
    private boolean reduce(List<DraftDay> days, double excess, DraftWeek week) {
        if (excess <= TOLERANCE) {
            return false;
        }
        int minutes = (int) StrictMath.ceil(excess - TOLERANCE);
        for (int floor : new int[] {EASY_FLOOR, LEAST}) {
            List<DraftDay> easy = days.stream()
                    .filter(day -> day.is(Proposal.Form.EASY) || day.is(Proposal.Form.RECOVERY))
                    .filter(day -> day.minutes() > floor)
                    .toList();
            if (takeEvenly(easy, floor, minutes, week)) {
                return true;
            }
            List<DraftDay> longer = days.stream()
                    .filter(day -> day.is(Proposal.Form.LONG) || day.is(Proposal.Form.BACK_TO_BACK))
                    .filter(day -> day.minutes() > floor + LEAST)
                    .toList();
            if (takeEvenly(longer, floor + LEAST, minutes, week)) {
                return true;
            }
        }
        for (DraftDay day : days) {
            if (day.is(Proposal.Form.QUALITY)) {
                if (Objects.requireNonNull(day.proposal()).minutes() > 0
                        && day.proposal().effort() != null) {
                    shorten(day, day.minutes() - minutes, week);
                } else {
                    ease(day, week);
                }
                return true;
            }
        }
        List<DraftDay> left = days.stream().filter(DraftDay::isOpen).toList();
        if (left.size() == 1) {
            DraftDay only = left.getFirst();
            shorten(only, only.minutes() - minutes, week);
            return true;
        }
        return left.stream()
                .min(Comparator.comparing(DraftDay::minutes)
                        .thenComparing(Comparator.comparing(DraftDay::date).reversed()))
                .map(day -> {
                    day.clear();
                    return true;
                })
                .orElse(false);
    }

    private boolean takeEvenly(List<DraftDay> days, int floor, int minutes, DraftWeek week) {
        int room = days.stream().mapToInt(day -> day.minutes() - floor).sum();
        if (room == 0) {
            return false;
        }
        int left = StrictMath.min(minutes, room);
        for (int index = 0; index < days.size() && left > 0; index++) {
            DraftDay day = days.get(index);
            int spare = day.minutes() - floor;
            int part = StrictMath.min(spare, StrictMath.max(1, (left * spare + room - 1) / room));
            shorten(day, day.minutes() - part, week);
            room -= spare;
            left -= part;
        }
        return true;
    }

    private void shorten(DraftDay day, int minutes, DraftWeek week) {
        day.propose(
                new SmallerProposal(sessions, Objects.requireNonNull(day.proposal()), day.minutes(), week.setting())
                        .within(minutes),
                sessions,
                week.setting());
    }

    /** Easy running in place of hard: a long run just short of 90 minutes, anything else as long as it was, and no more load. */
    private void ease(DraftDay day, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        Proposal.Form form = day.recovers()
                ? Proposal.Form.RECOVERY
                : proposal.form() == Proposal.Form.LONG || proposal.form() == Proposal.Form.BACK_TO_BACK
                        ? Proposal.Form.LONG
                        : Proposal.Form.EASY;
        int most = day.recovers() ? BackToBackAdmission.QUIET_SECONDS / 60 : LONGEST_EASY;
        Reason reason = proposal.form() == Proposal.Form.QUALITY ? Reason.QUALITY_EASED : proposal.reason();
        if (proposal.form() == Proposal.Form.RUN_WALK && !day.recovers()) {
            day.propose(proposal, sessions, week.setting());
            return;
        }
        int minutes = (int) StrictMath.min(day.minutes(), day.totals().load() / Intensity.EASY.rate());
        day.propose(proposal.as(form, StrictMath.min(minutes, most), reason), sessions, week.setting());
    }
}
