package org.runningcoach.domain.methodology.daniels;

import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.QualityDistance;

/** A session as the athlete wants it: shorter, or easy. Quality keeps its warm-up and gives bouts away, down to the least that is worth it (2.4). */
record SmallerSession(Sessions sessions, Workout workout) {

    private static final int LEAST = 10;
    private static final int SHORT_WARM_UP = 10 * 60;
    private static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    /** At most so many minutes; nothing below ten. */
    Optional<Workout> within(int minutes) {
        if (minutes < LEAST) {
            return Optional.empty();
        }
        return switch (workout.type()) {
            case EASY, RECOVERY, STEADY_STATE, TEMPO, RUNNING_INTERVALS, BACK_TO_BACK ->
                write(Proposal.from(workout).withMinutes(minutes).withStrides(strides()));
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
        boolean nothingToEase = !workout.isRun() || (EasyRunning.is(workout) && !HardSession.is(workout));
        int minutes = StrictMath.min(StrictMath.min(workout.seconds() / 60, LONGEST_EASY), (int)
                sessions.paces().minutesOf(workout.volumeMetres(), Intensity.EASY));
        return nothingToEase || workout.isRace() ? Optional.empty() : write(Proposal.easy(minutes, Reason.BY_HAND));
    }

    private Optional<Workout> runWalk(int minutes) {
        int step = RunWalk.stepOf(workout);
        while (step > 1 && RunWalk.step(step).minutes() > minutes) {
            step--;
        }
        return write(Proposal.runWalk(step, Reason.RUN_WALK).withMinutes(minutes));
    }

    private Optional<Workout> quality(int metres, int minutes) {
        Proposal proposal = Proposal.from(workout);
        Quality quality = proposal.quality();
        if (quality == null) {
            return Optional.empty();
        }
        double least = quality.least(sessions.paces());
        double step = sessions.paces().metresIn(1, quality.intensity());
        int coolDown = StrictMath.max(0, (frame(Role.COOL_DOWN) - (shortFrame() ? 300 : 600)) / 60);
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
        return frame(Role.WARM_UP) <= SHORT_WARM_UP;
    }

    private int frame(Role role) {
        return workout.segments()
                .filter(segment -> segment.role() == role)
                .mapToInt(segment -> segment.seconds())
                .sum();
    }

    private int strides() {
        return workout.steps().stream()
                .filter(step -> step.segments().getFirst().intensity() == Intensity.STRIDE)
                .mapToInt(Step::times)
                .sum();
    }

    /** Why the session stands there does not change with its size, unless it is no longer the same kind. */
    private Optional<Workout> write(Proposal proposal) {
        return sessions.write(proposal, workout.date(), new WeekSetting(Phase.I, shortFrame(), 0, 100))
                .map(written -> written.type() == workout.type() && workout.type() != WorkoutType.RUN_WALK
                        ? because(written)
                        : written);
    }

    private Workout because(Workout written) {
        return new Workout(
                written.date(),
                written.type(),
                written.methodology(),
                written.purpose(),
                workout.reason(),
                written.steps());
    }
}
