package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.SprintCategory;

/** The sessions of high nervous load of a week: which, where, and how many metres of each. */
final class HighSessions {

    private static final int MINUTES = 120;
    private static final int SLOW_REPETITION = 20;

    private final Outlook outlook;
    private final List<Day> days;
    private final Bounds bounds;
    private final Course course;

    HighSessions(Outlook outlook, List<Day> days, Bounds bounds) {
        this.outlook = outlook;
        this.days = days;
        this.bounds = bounds;
        this.course = outlook.course();
    }

    /** Places at most so many, and tells how many it placed. */
    int place(int most) {
        for (int count = most; count > 0; count--) {
            List<SprintCategory> wanted = wanted(count);
            int[] places = new HighDays(days, outlook.apart(), outlook.firstHighDay()).place(wanted);
            if (places != null) {
                propose(wanted, places);
                return (int) days.stream().filter(Day::isHigh).count();
            }
        }
        return 0;
    }

    private List<SprintCategory> wanted(int count) {
        boolean full = days.stream().allMatch(day -> day.rules().full());
        boolean slow = days.stream().anyMatch(day -> day.rules().slow());
        List<SprintCategory> week = rotation(count);
        List<SprintCategory> allowed = WeekFilling.allowed(week, full);
        return allowed.stream()
                .map(category -> course.sprints().allows(category, outlook.monday())
                        ? category
                        : SprintCategory.SPECIAL_ENDURANCE_1)
                .map(category -> slow ? SprintCategory.ACCELERATION : category)
                .toList();
    }

    private List<SprintCategory> rotation(int count) {
        Phase phase = outlook.phase();
        var event = course.season().event();
        int turn = outlook.turn();
        return switch (outlook.kind()) {
            case RECOVERY -> Rotation.ofUnloading(phase, event, course.sprints().highDays(outlook.monday(), false));
            case RACE, POST_RACE ->
                count == 1
                        ? List.of(SprintCategory.MAXIMAL_VELOCITY)
                        : List.of(SprintCategory.ACCELERATION, SprintCategory.MAXIMAL_VELOCITY);
            case RETURN -> List.of(SprintCategory.ACCELERATION);
            default -> Rotation.of(phase, event, turn, count);
        };
    }

    /** All scaled alike to the high-speed metres of the week; what falls below its least is dropped and leaves its metres to the others. */
    private void propose(List<SprintCategory> wanted, int[] places) {
        boolean[] dropped = new boolean[wanted.size()];
        for (int round = 0; round < wanted.size(); round++) {
            double share = share(wanted, places, dropped);
            boolean changed = false;
            for (int which = 0; which < wanted.size(); which++) {
                Day day = days.get(places[which]);
                if (dropped[which]) {
                    continue;
                }
                WorkoutType type = wanted.get(which).type();
                int metres = (int) (share * full(wanted.get(which)));
                day.set(session(wanted.get(which), day, metres), course.sessions());
                if (day.isFree() || metres < Sessions.leastMetres(type)) {
                    day.clear();
                    dropped[which] = true;
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        new Jumps(outlook, days, bounds).add();
    }

    private double share(List<SprintCategory> wanted, int[] places, boolean[] dropped) {
        double sum = 0;
        boolean slow = false;
        for (int which = 0; which < wanted.size(); which++) {
            sum += dropped[which] ? 0 : full(wanted.get(which));
            slow |= days.get(places[which]).rules().slow();
        }
        double most = slow ? bounds.slowMetres() : bounds.fastMetres();
        return sum == 0 ? 0 : StrictMath.max(0, StrictMath.min(1, most / sum));
    }

    private double full(SprintCategory category) {
        return category == SprintCategory.MAXIMAL_VELOCITY
                ? course.sprints().velocityMetres()
                : course.sprints().sessionMetres(category);
    }

    private Session session(SprintCategory category, Day day, int metres) {
        boolean slow = day.rules().slow();
        int repetition = slow
                ? SLOW_REPETITION
                : Repetitions.preferred(
                        category.type(), outlook.phase(), course.season().event());
        return Session.of(
                category.type(),
                metres,
                repetition,
                MINUTES,
                slow,
                new Reasons(outlook).high(day.rules().full()));
    }
}
