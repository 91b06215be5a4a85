package org.runningcoach.domain.methodology.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;

/**
 * Seven days of runs in the making, with what bounds them.
 *
 * @param setting what its sessions need to know to be written
 * @param <P> what the school proposes
 */
public record DraftWeek<P extends Proposed>(
        LocalDate monday, WeekKind kind, WeekSetting setting, WeekLimits limits, List<DraftDay<P>> days) {

    /** The same days under other limits. */
    public DraftWeek<P> under(WeekLimits other) {
        return new DraftWeek<>(monday, kind, setting, other, days);
    }

    public double sum(ToDoubleFunction<DayTotals> what) {
        double sum = 0;
        for (DraftDay<P> day : days) {
            sum += what.applyAsDouble(day.totals());
        }
        return sum;
    }

    public double metres() {
        return sum(DayTotals::metres);
    }

    public double seconds() {
        return sum(DayTotals::seconds);
    }

    /** Running with its standing rests, races left out. */
    public double trainingSeconds() {
        return days.stream().mapToDouble(DraftDay::trainingSeconds).sum();
    }

    public int runs() {
        return (int) sum(DayTotals::runs);
    }

    /** Days with a run, races left out. */
    public int daysWithRun() {
        return (int) days.stream().filter(day -> day.totals().runs() > 0).count();
    }

    public int runningDays() {
        return (int) days.stream().filter(day -> day.totals().isRunningDay()).count();
    }

    public int restDays() {
        return (int) days.stream().filter(day -> day.totals().rest()).count();
    }

    /** The days on which long run, quality and easy runs can be placed, the races already standing. */
    public DayPlacement placement(DayOfWeek longRunDay) {
        int[] minutes = new int[7];
        boolean[] hard = new boolean[7];
        int spacing = limits.hardSpacing();
        int sinceHard = limits.daysSinceHard();
        for (int index = 0; index < 7; index++) {
            DraftDay<P> day = days.get(index);
            sinceHard = day.isRace() ? 1 : sinceHard + 1;
            minutes[index] = day.isRace() ? 0 : day.room();
            hard[index] = day.hardPossible() && sinceHard > spacing;
        }
        return new DayPlacement(minutes, hard, spacing, longRunDay);
    }

    /** Whether the long run found a day on which hard running may stand. */
    public boolean hasHardLongRun(DayPlacement.Use[] uses) {
        int index = Arrays.asList(uses).indexOf(DayPlacement.Use.LONG);
        return index >= 0
                && index + limits.daysSinceHard() >= limits.hardSpacing()
                && days.get(index).hardPossible();
    }

    public DrawnWeek drawn() {
        return DrawnWeek.of(monday, kind, days);
    }
}
