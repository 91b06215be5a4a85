package org.runningcoach.domain.methodology.daniels;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.Strides;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/**
 * Makes a week smaller until it keeps every bound: it shortens, eases and drops, and never adds, so it ends, at the latest with an empty week.
 * The caps on a session are shares of the week's own volume, and cutting a session lowers them again; hence the rounds.
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
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = fitDays(week);
            changed |= spaceHardDays(week);
            changed |= rest(week);
            changed |= fitBudgets(week);
            changed |= fitVolume(week);
            changed |= fitDoses(week);
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
        double share = week.kind() == WeekKind.RACE
                ? Double.MAX_VALUE
                : week.limits().longestRun(week.metres(), week.runningDays());
        for (DraftDay day : week.days()) {
            if (day.isOpen() && day.isTooLively()) {
                ease(day, week);
                changed = true;
            }
            if (day.isOpen()) {
                double spike = StrictMath.max(day.longestRun(), longest + StrictMath.max(0.10 * longest, 300));
                int most = StrictMath.min(day.room(), (int) (spike / 60 + TOLERANCE));
                if (day.minutes() > most) {
                    shorten(day, most, week);
                    changed = true;
                } else if (day.totals().metres() > share + TOLERANCE) {
                    double excess = sessions.paces().minutesOf(day.totals().metres() - share, Intensity.EASY);
                    shorten(day, day.minutes() - StrictMath.max(1, (int) excess), week);
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
            boolean tooNear = index - last < week.limits().hardSpacing();
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
            changed |= reduce(inside, share.countsVolume() ? excess : metresOfLoad(excess), week);
        }
        return changed;
    }

    private boolean fitVolume(DraftWeek week) {
        double metres = week.metres() - week.limits().volume().volume(week.runs());
        double load = metresOfLoad(week.sum(DayTotals::load) - week.limits().load());
        double minutes = (week.trainingSeconds() - week.limits().seconds()) / 60;
        double time = sessions.paces().metresIn(minutes, Intensity.EASY);
        return reduce(week.days(), StrictMath.max(metres, StrictMath.max(load, time)), week);
    }

    /** Metres of easy running that make so much load. */
    private double metresOfLoad(double load) {
        return sessions.paces().metresIn(load / Intensity.EASY.rate(), Intensity.EASY);
    }

    /** Caps on hard running as shares of the week (P14-P18). */
    private boolean fitDoses(DraftWeek week) {
        boolean changed = false;
        double metres = week.metres();
        for (DraftDay day : week.days()) {
            for (Quality quality : Quality.values()) {
                double cap = quality.cap(metres, sessions.paces());
                if (day.isOpen() && day.metresAt(quality) > cap + TOLERANCE) {
                    limitDose(day, cap, week);
                    changed = true;
                }
            }
        }
        QualityLimits limits = new QualityLimits(metres);
        double fast = week.sum(DayTotals::qualityMetres);
        double excess = StrictMath.max(
                fast - limits.weekMetres(),
                fast + week.sum(DayTotals::marathonMetres) - limits.weekMetresWithMarathon());
        if (excess > TOLERANCE) {
            for (int index = 6; index >= 0; index--) {
                DraftDay day = week.days().get(index);
                Proposal proposal = day.proposal();
                if (day.isOpen() && proposal != null && proposal.quality() != null) {
                    limitDose(day, day.metresAt(proposal.quality()) - excess, week);
                    return true;
                }
            }
        }
        return changed;
    }

    /** Takes metres away from easy runs, then from the long run, then from quality, then whole sessions. */
    private boolean reduce(List<DraftDay> days, double excess, DraftWeek week) {
        if (excess <= TOLERANCE) {
            return false;
        }
        int minutes = (int) StrictMath.ceil(sessions.paces().minutesOf(excess, Intensity.EASY));
        for (int floor : new int[] {EASY_FLOOR, LEAST}) {
            List<DraftDay> easy = days.stream()
                    .filter(day -> day.is(Proposal.Form.EASY) && day.minutes() > floor)
                    .toList();
            if (takeEvenly(easy, floor, minutes, week)) {
                return true;
            }
            List<DraftDay> longer = days.stream()
                    .filter(day -> day.is(Proposal.Form.LONG) && day.minutes() > floor + LEAST)
                    .toList();
            if (takeEvenly(longer, floor + LEAST, minutes, week)) {
                return true;
            }
        }
        for (DraftDay day : days) {
            if (day.is(Proposal.Form.QUALITY)) {
                if (Objects.requireNonNull(day.proposal()).minutes() > 0) {
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

    void shorten(DraftDay day, int minutes, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        switch (proposal.form()) {
            case QUALITY -> {
                int excess = day.minutes() - minutes;
                if (proposal.minutes() > 0) {
                    int kept = StrictMath.max(0, proposal.minutes() - excess);
                    day.propose(proposal.withMinutes(kept), sessions, week.setting());
                    return;
                }
                Quality quality = Objects.requireNonNull(proposal.quality());
                double less = day.metresAt(quality)
                        - sessions.paces().metresIn(StrictMath.max(1, excess), quality.intensity());
                if (less >= quality.least(sessions.paces())) {
                    day.propose(proposal.withDose(less), sessions, week.setting());
                }
                if (day.minutes() > minutes || day.planned().isRest()) {
                    day.propose(eased(proposal, minutes), sessions, week.setting());
                }
            }
            case RUN_WALK -> {
                int step = proposal.step();
                while (step > 0 && RunWalk.step(step).minutes() > minutes) {
                    step--;
                }
                if (step > 0) {
                    day.propose(proposal.withStep(step), sessions, week.setting());
                } else if (minutes >= LEAST) {
                    day.propose(proposal.withStep(1).withMinutes(minutes), sessions, week.setting());
                } else {
                    day.clear();
                }
            }
            default -> day.propose(proposal.withMinutes(minutes), sessions, week.setting());
        }
    }

    /** Easy running in place of hard: a long run just short of 90 minutes, anything else as easy as it was long. */
    private void ease(DraftDay day, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int minutes = StrictMath.min(day.minutesAtEasyPace(sessions.paces()), LONGEST_EASY);
        day.propose(eased(proposal, minutes), sessions, week.setting());
    }

    private void limitDose(DraftDay day, double dose, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int minutes = day.minutesAtEasyPace(sessions.paces());
        day.propose(proposal.withDose(dose), sessions, week.setting());
        if (day.planned().isRest()) {
            Proposal easy = proposal.withoutQuality(Reason.QUALITY_TOO_SMALL).withMinutes(minutes);
            day.propose(easy.withStrides(Strides.USUAL), sessions, week.setting());
        }
    }

    private static Proposal eased(Proposal proposal, int minutes) {
        return proposal.quality() == null
                ? proposal.withMinutes(minutes).withStrides(0)
                : proposal.withoutQuality(Reason.QUALITY_EASED).withMinutes(minutes);
    }
}
