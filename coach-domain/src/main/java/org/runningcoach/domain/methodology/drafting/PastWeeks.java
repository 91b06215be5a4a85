package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.TrainingHistory;

/** How much of what was planned for past weeks was done, and how much of that is confirmed (methodology, section 7). Weeks go by their Monday. */
public record PastWeeks(TrainingHistory history) {

    private static final double CONFIRMED = 0.5;
    private static final double COMPLETED = 0.8;

    /** At least half of the planned time is confirmed by data or word; a week without a plan needs no confirming. */
    public boolean isConfirmed(LocalDate monday) {
        double planned = sum(monday, DayRecord::plannedSeconds);
        return sum(monday, day -> day.state() == DayState.ASSUMED ? 0 : day.seconds()) >= CONFIRMED * planned;
    }

    /** At least four fifths of the planned time was done or is assumed so. */
    public boolean isCompleted(LocalDate monday) {
        return sum(monday, DayRecord::seconds) >= COMPLETED * sum(monday, DayRecord::plannedSeconds);
    }

    private double sum(LocalDate monday, ToDoubleFunction<DayRecord> what) {
        List<DayRecord> days = history.days();
        if (days.isEmpty()) {
            return 0;
        }
        int from = (int) ChronoUnit.DAYS.between(days.getFirst().date(), monday);
        double sum = 0;
        for (int index = StrictMath.max(0, from); index < StrictMath.min(from + 7, days.size()); index++) {
            sum += what.applyAsDouble(days.get(index));
        }
        return sum;
    }
}
