package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;

/** One day of a week in the making: it can be taken over from a plan, and is over once it has happened. */
public interface DayInWeek {

    LocalDate date();

    PlanDay planned();

    /** Whether the plan can still take something away here. */
    boolean isOpen();

    /** Takes the day over from a plan: it gives way last. */
    void hold(PlanDay stored);

    /** Lets what was taken over give way like everything else. */
    void release();

    /** A day that is over: what happened counts, what was planned stands as it was. */
    void happened(DayTotals what, List<Workout> planned);
}
