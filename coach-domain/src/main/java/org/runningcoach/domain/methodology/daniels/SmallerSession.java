package org.runningcoach.domain.methodology.daniels;

import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.StandingSession;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.QualityDistance;

/** A session as the athlete wants it: shorter, or easy. Quality keeps its warm-up and gives bouts away, down to the least that is worth it (2.4). */
record SmallerSession(Sessions sessions, Workout workout) {

    private static final int SHORT_WARM_UP = 10 * 60;

    /** At most so many minutes; nothing below ten. */
    Optional<Workout> within(int minutes) {
        if (minutes < RunLength.SHORTEST) {
            return Optional.empty();
        }
        return switch (workout.type()) {
            case EASY, RECOVERY, STEADY_STATE, TEMPO, RUNNING_INTERVALS, BACK_TO_BACK ->
                write(Proposal.from(workout)
                        .withMinutes(minutes)
                        .withStrides(standing().strides()));
            case LONG, WALK -> write(Proposal.from(workout).withMinutes(minutes));
            case MARATHON_PACE -> write(Proposal.from(workout).withMinutes(minutes));
            case RUN_WALK -> runWalk(minutes);
            case THRESHOLD -> quality(QualityDistance.threshold(workout), minutes);
            case INTERVAL, FARTLEK -> quality(QualityDistance.interval(workout), minutes);
            case REPETITION -> quality(QualityDistance.repetition(workout), minutes);
            default -> Optional.empty();
        };
    }

    /** Easy running, neither longer nor farther nor of ninety minutes; nothing for a session that is already like that. */
    Optional<Workout> easy() {
        if (standing().isEasyAlready()) {
            return Optional.empty();
        }
        int minutes = StrictMath.min(StrictMath.min(workout.seconds() / 60, RunLength.LONGEST_EASY), (int)
                sessions.paces().minutesOf(workout.volumeMetres(), Intensity.EASY));
        return write(Proposal.easy(minutes, Reason.BY_HAND));
    }

    private StandingSession standing() {
        return new StandingSession(workout);
    }

    private Optional<Workout> runWalk(int minutes) {
        int step = RunWalk.stepWithin(RunWalk.stepOf(workout), minutes);
        return write(Proposal.runWalk(StrictMath.max(1, step), Reason.RUN_WALK).withMinutes(minutes));
    }

    private Optional<Workout> quality(int metres, int minutes) {
        Proposal proposal = Proposal.from(workout);
        Quality quality = proposal.quality();
        if (quality == null) {
            return Optional.empty();
        }
        double least = quality.least(sessions.paces());
        double step = sessions.paces().metresIn(1, quality.intensity());
        int coolDown = StrictMath.max(0, (standing().seconds(Role.COOL_DOWN) - (shortFrame() ? 300 : 600)) / 60);
        for (int longer : new int[] {coolDown, 0}) {
            for (double dose = metres; dose >= least; dose -= step) {
                Optional<Workout> smaller = write(proposal.withMinutes(longer).withDose(dose));
                if (smaller.isPresent() && smaller.get().seconds() <= 60 * minutes) {
                    return smaller;
                }
                if (longer > 0) {
                    break;
                }
            }
        }
        return write(Proposal.easy(minutes, Reason.BY_HAND));
    }

    private boolean shortFrame() {
        return standing().seconds(Role.WARM_UP) <= SHORT_WARM_UP;
    }

    private Optional<Workout> write(Proposal proposal) {
        return sessions.write(proposal, workout.date(), WeekSetting.plain(Phase.I.label(), shortFrame()))
                .map(written -> workout.type() == WorkoutType.RUN_WALK
                        ? written
                        : standing().replacedBy(written));
    }
}
