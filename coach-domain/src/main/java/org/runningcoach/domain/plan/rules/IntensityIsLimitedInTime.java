package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A session holds at most 24 minutes of running intervals (bouts of four, rest as long as the bout), 60 of tempo (bouts of 20, rest half as long) and 120 of
 * steady state (bouts of 60).
 */
record IntensityIsLimitedInTime() implements PlanInvariant {
    private static final List<Limit> LIMITS = List.of(
            new Limit(Intensity.RUNNING_INTERVAL, 24 * 60, 4 * 60, 1.0),
            new Limit(Intensity.TEMPO, 60 * 60, 20 * 60, 0.5),
            new Limit(Intensity.STEADY_STATE, 120 * 60, 60 * 60, 0));

    @Override
    public String number() {
        return "P34";
    }

    @Override
    public String code() {
        return "intensity-is-limited-in-time";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openRuns().flatMap(run -> LIMITS.stream().flatMap(limit -> broken(run, limit)));
    }

    private Stream<BrokenRule> broken(Workout run, Limit limit) {
        int seconds = run.secondsAt(limit.intensity);
        if (seconds > limit.seconds) {
            return Stream.of(on(
                    run.date(),
                    minutes(seconds) + " of " + limit.intensity + " where " + minutes(limit.seconds)
                            + " are the most"));
        }
        return seconds > 0 && !keepsBouts(run, limit)
                ? Stream.of(on(run.date(), "bouts of " + limit.intensity + " that are too long or too close"))
                : Stream.empty();
    }

    /** The rest is judged between bouts; what follows the last one is the cool-down. */
    private static boolean keepsBouts(Workout run, Limit limit) {
        int bout = 0;
        int rest = 0;
        int before = 0;
        for (Segment segment : run.segments().toList()) {
            if (segment.intensity() == limit.intensity) {
                if (bout == 0 && before > 0 && rest < limit.rest * before) {
                    return false;
                }
                bout += segment.seconds();
                rest = 0;
            } else {
                before = bout > 0 ? bout : before;
                bout = 0;
                rest += segment.seconds();
            }
            if (bout > limit.boutSeconds) {
                return false;
            }
        }
        return true;
    }

    /**
     * What one session may hold.
     *
     * @param rest between bouts, as a share of the bout
     */
    private record Limit(Intensity intensity, int seconds, int boutSeconds, double rest) {}
}
