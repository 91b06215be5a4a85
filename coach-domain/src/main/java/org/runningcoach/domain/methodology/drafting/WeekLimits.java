package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.LevelLimits;

/**
 * What a week of runs may hold at most, worked out before it is filled.
 *
 * @param volume running volume, by the number of runs
 * @param load session load
 * @param hardDays days with hard running or a race
 * @param runningDays days with a run, races not counted
 * @param restDays days without any session at least
 * @param hardSpacing days from one hard day to the next at least
 * @param daysSinceHard from the last hard day to the Monday
 * @param budgets windows that reach into the week
 */
public record WeekLimits(
        VolumeBound volume,
        double load,
        int hardDays,
        int runningDays,
        int restDays,
        int hardSpacing,
        int daysSinceHard,
        List<WindowShare> budgets) {

    /**
     * The limits of a week for so many runs at most.
     *
     * @param mostHardDays what the school allows; level and age may allow fewer
     */
    public static WeekLimits of(
            WeekAhead ahead, WeekKind kind, int runs, int mostHardDays, VolumeBound volume, List<WindowShare> budgets) {
        LocalDate monday = ahead.monday();
        LevelLimits limits = ahead.course().limits();
        HardRunning hardRunning = new HardRunning(ahead.course(), ahead.before());
        int runningDays = runs + (int) ahead.races().count();
        int hardDays = StrictMath.min(limits.hardDays(monday, runningDays), mostHardDays);
        boolean single = kind == WeekKind.RECOVERY || hardRunning.followsReturn(monday);
        return new WeekLimits(
                volume,
                ahead.before().loadRamp().limit(monday),
                single ? StrictMath.min(1, hardDays) : hardDays,
                runs,
                ahead.restDays(kind),
                limits.hardSpacing(monday.plusDays(6)),
                hardRunning.daysSinceHard(monday),
                budgets);
    }

    /** The same limits with so much volume at most. */
    public WeekLimits upTo(double most) {
        return new WeekLimits(
                volume.upTo(most), load, hardDays, runningDays, restDays, hardSpacing, daysSinceHard, budgets);
    }
}
