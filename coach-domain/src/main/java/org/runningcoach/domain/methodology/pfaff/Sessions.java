package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.drafting.Explained;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.SprintCategory;

/** Writes sessions out as workouts. What cannot be written usefully is not written at all. */
record Sessions(Parts parts) {

    static final int LEAST_TECHNIQUE_MINUTES = 20;

    /** A strength session after the sprints of a high day. */
    static final int LIFT_MINUTES = 30;

    private static final double LEAST_SHARE = 0.5;
    private static final int LEAST_VELOCITY_METRES = 90;

    /** The workout; empty when too little of it is left. */
    Optional<Workout> write(Session session, LocalDate date) {
        return switch (session.type()) {
            case EASY, RECOVERY, LONG -> easy(session, date);
            case TECHNIQUE -> technique(session, date);
            default -> SprintCategory.of(session.type()).isPresent() ? sprint(session, date) : Optional.empty();
        };
    }

    /** An easy run of so many minutes; empty when they are too few. */
    Optional<Workout> easyRun(int minutes, LocalDate date) {
        return easy(Session.easy(minutes, Reason.LOW_DAY), date);
    }

    /** Half the least of the table, below which a session is dropped (4.2); for maximal velocity with the build-up. */
    static int leastMetres(WorkoutType type) {
        if (type == WorkoutType.MAXIMAL_VELOCITY) {
            return LEAST_VELOCITY_METRES;
        }
        return SprintCategory.of(type)
                .map(category -> (int) (LEAST_SHARE * category.least()))
                .orElse(0);
    }

    private Optional<Workout> easy(Session session, LocalDate date) {
        int strides = session.minutes() * 60 >= RunLength.SHORTEST * 60 + Parts.strideSeconds(session.strides())
                ? session.strides()
                : 0;
        int seconds = session.minutes() * 60 - Parts.strideSeconds(strides);
        if (seconds < RunLength.SHORTEST * 60) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.once(parts.easy(Role.WORK, seconds)));
        if (strides > 0) {
            steps.add(Parts.strides(strides));
        }
        return Optional.of(
                workout(session, date, WorkoutType.EASY, strides > 0 ? Purpose.STRIDES : Purpose.EASY, steps));
    }

    private Optional<Workout> technique(Session session, LocalDate date) {
        if (session.minutes() < LEAST_TECHNIQUE_MINUTES) {
            return easy(session, date);
        }
        List<Step> steps = new ArrayList<>(parts.shortWarmUp());
        int work = 60 * session.minutes() - Parts.SHORT_WARM_UP_SECONDS - Parts.COOL_DOWN_SECONDS;
        steps.add(Step.once(Parts.drill(Role.WORK, work, WorkoutType.TECHNIQUE.sessionRate())));
        steps.add(parts.coolDown());
        return Optional.of(workout(session, date, WorkoutType.TECHNIQUE, Purpose.TECHNIQUE, steps));
    }

    private Optional<Workout> sprint(Session session, LocalDate date) {
        boolean tempo = session.type() == WorkoutType.EXTENSIVE_TEMPO;
        int jumps = Parts.jumpSeconds(session.lowContacts(), session.highContacts());
        int room = 60 * session.minutes()
                - (tempo ? Parts.SHORT_WARM_UP_SECONDS : Parts.WARM_UP_SECONDS)
                - Parts.COOL_DOWN_SECONDS
                - jumps;
        Optional<MainSet> set = MainSet.of(session, room).filter(main -> main.metres() >= leastMetres(session.type()));
        if (set.isEmpty()) {
            return jumps > 0 ? sprint(session.withContacts(0, 0), date) : Optional.empty();
        }
        List<Step> steps = new ArrayList<>(tempo ? parts.shortWarmUp() : parts.warmUp());
        steps.addAll(Parts.jumps(session.lowContacts(), session.highContacts()));
        steps.addAll(set.get().steps());
        steps.add(parts.coolDown());
        return Optional.of(workout(session, date, session.type(), Purpose.of(session.type(), session.slow()), steps));
    }

    /** Strength after the sprints of a high day, so that low days stay low. */
    Workout lift(LocalDate date) {
        Segment work = new Segment(
                Role.WORK,
                Intensity.STRENGTH,
                Measure.TIME,
                60 * LIFT_MINUTES,
                0,
                new Target(null, null, Intensity.STRENGTH.rate(), Intensity.STRENGTH.rate() + 1));
        List<Step> steps = List.of(Step.once(work));
        return new Explained(Purpose.LIFT, Reason.LIFT, SessionValues.of(steps))
                .workout(Methodology.PFAFF, date, WorkoutType.STRENGTH, steps);
    }

    private static Workout workout(
            Session session, LocalDate date, WorkoutType type, Purpose purpose, List<Step> steps) {
        return new Explained(purpose, session.reason(), SessionValues.of(steps))
                .workout(Methodology.PFAFF, date, type, steps);
    }
}
