package org.runningcoach.domain.methodology.pfaff;

import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.StandingSession;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A session as the athlete wants it: shorter, or easy. Sprints keep their warm-up and rests and give repetitions away. */
record SmallerSession(Sessions sessions, Workout workout) {

    /** At most so many minutes; where no sprint is left worth its warm-up, technique or easy running; nothing below ten minutes. */
    Optional<Workout> within(int minutes) {
        boolean other = !workout.isRun() || workout.isRace() || workout.type() == WorkoutType.RUN_WALK;
        if (minutes < RunLength.SHORTEST || other) {
            return Optional.empty();
        }
        Session session = Session.from(workout, Reason.BY_HAND).withMinutes(minutes);
        Optional<Workout> smaller = sessions.write(session, workout.date()).map(standing()::replacedBy);
        return smaller.isPresent()
                ? smaller
                : sessions.write(Session.technique(minutes, Reason.BY_HAND), workout.date());
    }

    /** Easy running, neither longer nor farther; nothing for a session that is already like that. */
    Optional<Workout> easy() {
        if (standing().isEasyAlready()) {
            return Optional.empty();
        }
        double byMetres = workout.volumeMetres() / 1000.0 * sessions.parts().easySecondsPerKilometre() / 60;
        int minutes = (int) StrictMath.min(workout.seconds() / 60.0, byMetres);
        return sessions.write(Session.easy(minutes, Reason.BY_HAND), workout.date());
    }

    private StandingSession standing() {
        return new StandingSession(workout);
    }
}
