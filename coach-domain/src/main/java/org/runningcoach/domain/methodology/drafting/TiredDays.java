package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * What each day of a week gives up for an athlete who feels tired (section 6): only the coming days, none that the plan in force has fixed (P41), and
 * the next hard session of them; whoever is exhausted in a second week has no hard session at all.
 */
public final class TiredDays {

    /** What is left of a hard main set that is trimmed. */
    public static final double TRIM = 0.80;

    private static final int REST_DAYS = 2;

    /** What a day gives up. */
    public enum Loss {
        NOTHING,
        /** All of it. */
        SESSION,
        /** A fifth of the hard running. */
        FIFTH,
        /** All of the hard running. */
        HARD_RUNNING,
        /** Some minutes of easy running. */
        MINUTES
    }

    private final Readiness readiness;
    private final LocalDate first;
    private final LocalDate end;
    private final boolean everyHard;
    private boolean nextHardDone;

    public TiredDays(Circumstances course) {
        PlanRequest request = course.request();
        LocalDate today = request.today();
        boolean stored = request.stored().stream().anyMatch(day -> day.date().equals(today));
        readiness = Readiness.of(request);
        first = stored ? today.plusDays(2) : today;
        end = today.plusDays(Readiness.DAYS);
        everyHard = request.fitness().exhaustedAgain();
    }

    /** To be asked once for each day with a session that can change, one after the other. */
    public Loss of(LocalDate date, boolean hard) {
        if (date.isBefore(first) || !date.isBefore(end)) {
            return Loss.NOTHING;
        }
        if (readiness == Readiness.RESTED && date.isBefore(first.plusDays(REST_DAYS))) {
            return Loss.SESSION;
        }
        boolean nextHard = (!nextHardDone || everyHard) && hard;
        nextHardDone |= nextHard;
        if (nextHard) {
            return readiness == Readiness.TRIMMED ? Loss.FIFTH : Loss.HARD_RUNNING;
        }
        return readiness.volume() < 1 ? Loss.MINUTES : Loss.NOTHING;
    }

    /** What is left of so many easy minutes. */
    public int left(int minutes) {
        return (int) (readiness.volume() * minutes);
    }
}
