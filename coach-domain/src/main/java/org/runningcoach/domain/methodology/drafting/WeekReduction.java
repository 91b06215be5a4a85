package org.runningcoach.domain.methodology.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes work away from a week of runs until it keeps the counts and sums that hold for every school; it never adds any. The caps on a session are
 * shares of the week's own volume, and cutting a session lowers them again; hence the rounds.
 *
 * @param cuts how the school makes a day smaller
 * @param <P> what it proposes
 */
public record WeekReduction<P extends Proposed>(DayCuts<P> cuts) {

    private static final int MOST_ROUNDS = 60;
    private static final int EASY_FLOOR = 20;

    /** Goes round as long as something changes; a week that finds no end loses all that is open. */
    public void inRounds(DraftWeek<P> week, Predicate<DraftWeek<P>> round) {
        for (int count = 0; count < MOST_ROUNDS; count++) {
            if (!round.test(week)) {
                return;
            }
        }
        week.days().stream().filter(DraftDay::isOpen).forEach(DraftDay::clear);
    }

    /** Hard days keep their distance and their number. */
    public boolean spaceHardDays(DraftWeek<P> week) {
        boolean changed = false;
        int races = (int) week.days().stream().filter(DraftDay::isRace).count();
        int most = week.limits().hardDays() - races;
        int hardDays = 0;
        int last = -week.limits().daysSinceHard();
        for (int index = 0; index < 7; index++) {
            DraftDay<P> day = week.days().get(index);
            if (!day.totals().hard()) {
                continue;
            }
            boolean tooNear = index - last < week.limits().hardSpacing() && !cuts.isSecondOfPair(week, index);
            if (day.isOpen() && (hardDays >= most || tooNear || !day.hardPossible())) {
                cuts.ease(day, week);
                changed = true;
            }
            if (day.totals().hard()) {
                hardDays += day.isRace() ? 0 : 1;
                last = index;
            }
        }
        return changed;
    }

    /** The shortest runs give way to rest days, easy ones first. */
    public boolean rest(DraftWeek<P> week) {
        boolean changed = false;
        while (week.daysWithRun() > week.limits().runningDays()
                || week.restDays() < week.limits().restDays()) {
            DraftDay<P> least = week.days().stream()
                    .filter(DraftDay::isOpen)
                    .min(Comparator.comparing((DraftDay<P> day) -> day.totals().hard())
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

    public boolean keepBudgets(DraftWeek<P> week) {
        boolean changed = false;
        for (WindowShare share : week.limits().budgets()) {
            Budget budget = share.budget();
            List<DraftDay<P>> inside = week.days().stream()
                    .filter(day -> budget.covers(day.date()))
                    .toList();
            double sum = inside.stream()
                    .mapToDouble(day -> budget.what().of(day.totals()))
                    .sum();
            changed |= take(inside, cuts.minutesFor(budget.what(), sum - share.most()), week);
        }
        return changed;
    }

    /** Takes minutes away from easy runs, then from the long run, then from hard running, then whole sessions. */
    public boolean take(List<DraftDay<P>> days, int minutes, DraftWeek<P> week) {
        if (minutes == 0) {
            return false;
        }
        for (int floor : new int[] {EASY_FLOOR, RunLength.SHORTEST}) {
            int longFloor = floor + RunLength.SHORTEST;
            if (takeEvenly(longerThan(floor, SessionKind.EASY, days), floor, minutes, week)
                    || takeEvenly(longerThan(longFloor, SessionKind.LONG, days), longFloor, minutes, week)) {
                return true;
            }
        }
        for (DraftDay<P> day : days) {
            if (day.is(SessionKind.HARD)) {
                if (cuts.hasMinutesToSpare(Objects.requireNonNull(day.proposal()))) {
                    cuts.shorten(day, day.minutes() - minutes, week);
                } else {
                    cuts.ease(day, week);
                }
                return true;
            }
        }
        return takeSession(days.stream().filter(DraftDay::isOpen).toList(), minutes, week);
    }

    private List<DraftDay<P>> longerThan(int floor, SessionKind kind, List<DraftDay<P>> days) {
        return days.stream()
                .filter(day -> day.is(kind) && day.minutes() > floor)
                .toList();
    }

    private boolean takeEvenly(List<DraftDay<P>> days, int floor, int minutes, DraftWeek<P> week) {
        int room = days.stream().mapToInt(day -> day.minutes() - floor).sum();
        if (room == 0) {
            return false;
        }
        int left = StrictMath.min(minutes, room);
        for (int index = 0; index < days.size() && left > 0; index++) {
            DraftDay<P> day = days.get(index);
            int spare = day.minutes() - floor;
            int part = StrictMath.min(spare, StrictMath.max(1, (left * spare + room - 1) / room));
            cuts.shorten(day, day.minutes() - part, week);
            room -= spare;
            left -= part;
        }
        return true;
    }

    private boolean takeSession(List<DraftDay<P>> open, int minutes, DraftWeek<P> week) {
        if (open.size() == 1) {
            DraftDay<P> only = open.getFirst();
            cuts.shorten(only, only.minutes() - minutes, week);
            return true;
        }
        Optional<DraftDay<P>> shortest = open.stream()
                .min(Comparator.comparing((DraftDay<P> day) -> day.minutes())
                        .thenComparing(Comparator.comparing((DraftDay<P> day) -> day.date())
                                .reversed()));
        shortest.ifPresent(DraftDay::clear);
        return shortest.isPresent();
    }
}
