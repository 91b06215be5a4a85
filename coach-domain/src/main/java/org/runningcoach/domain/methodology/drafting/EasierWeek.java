package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlacedRace;

/** How much of the usual volume stays in weeks around races, beside the windows of the A race: the race itself is part of the work. */
public final class EasierWeek {

    private static final double BEFORE_A = 0.60;
    private static final double BEFORE_B = 0.75;
    private static final double BEFORE_C = 0.90;
    private static final double AFTER = 0.80;

    private EasierWeek() {}

    public static double share(List<PlacedRace> races, WeekKind kind) {
        if (!races.isEmpty()) {
            RacePriority most = races.getFirst().race().priority();
            return switch (most) {
                case A -> BEFORE_A;
                case B -> BEFORE_B;
                case C -> BEFORE_C;
            };
        }
        return kind == WeekKind.POST_RACE ? AFTER : 1;
    }
}
