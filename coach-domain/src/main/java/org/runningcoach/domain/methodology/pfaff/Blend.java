package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Transition;

/**
 * How sprinting comes in after a change of goal from another school (methodology, section 8): two weeks of short acceleration at nine tenths of the
 * best speed, two weeks of acceleration up to 300 high-speed metres, and only then everything else.
 */
record Blend(@Nullable Transition transition) {

    /** Metres of acceleration a week in the first stage. */
    static final int SLOW_METRES = 150;

    /** Ground contacts of a session in the first stage. */
    static final int CONTACTS = 60;

    /** High-speed metres a week in the second stage. */
    static final int FAST_METRES = 300;

    private static final int FIRST_WEEK_DAYS = 9;
    private static final int SLOW_DAYS = 16;
    private static final int ACCELERATION_DAYS = 30;

    Blend(PlanRequest request) {
        this(isOfAnotherSchool(request.transition()) ? request.transition() : null);
    }

    private static boolean isOfAnotherSchool(@Nullable Transition transition) {
        return transition != null && transition.from() != Methodology.PFAFF;
    }

    /** Whether a week holds a day of the fortnight in which old and new are blended. */
    boolean touches(LocalDate monday) {
        return transition != null
                && monday.plusDays(6).isAfter(transition.changedOn())
                && monday.isBefore(transition.changedOn().plusDays(SLOW_DAYS));
    }

    boolean isSlowOn(LocalDate day) {
        return isWithin(day, SLOW_DAYS);
    }

    boolean isAccelerationOnlyOn(LocalDate day) {
        return isWithin(day, ACCELERATION_DAYS);
    }

    /** One high day in a week that shares a day with the first seven, two in the others of the first stage. */
    int highDays(LocalDate monday) {
        if (isWithin(monday, FIRST_WEEK_DAYS)) {
            return 1;
        }
        return isWithin(monday, SLOW_DAYS) ? 2 : 3;
    }

    private boolean isWithin(LocalDate day, int days) {
        return transition != null
                && day.isAfter(transition.changedOn().minusDays(7L))
                && day.isBefore(transition.changedOn().plusDays(days));
    }
}
