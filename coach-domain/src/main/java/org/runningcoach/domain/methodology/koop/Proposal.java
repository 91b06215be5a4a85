package org.runningcoach.domain.methodology.koop;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.Proposed;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.methodology.drafting.StandingSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;

/**
 * One session in the making: enough to write it out, and to make it smaller.
 *
 * @param reason the rule that asks for it
 * @param effort the kind of hard running, if any
 * @param bouts the main set of hard running
 * @param minutes length of the session; for hard running what is added to the way home
 * @param strides how many strides end it
 * @param climb metres of ascent to look for
 * @param hiked whether it is hiked in part
 * @param step the run/walk step, 1 to 8
 * @param race the race run
 */
record Proposal(
        Reason reason,
        Form form,
        @Nullable Effort effort,
        @Nullable Bouts bouts,
        int minutes,
        int strides,
        int climb,
        boolean hiked,
        int step,
        @Nullable Race race)
        implements Proposed {

    /** What a session is. */
    enum Form {
        RECOVERY(SessionKind.EASY),
        EASY(SessionKind.EASY),
        LONG(SessionKind.LONG),
        BACK_TO_BACK(SessionKind.LONG),
        QUALITY(SessionKind.HARD),
        RUN_WALK(SessionKind.OTHER),
        WALK(SessionKind.OTHER),
        RACE(SessionKind.RACE);

        private final SessionKind kind;

        Form(SessionKind kind) {
            this.kind = kind;
        }

        /** Whether a day is open and holds just this. */
        boolean isOn(DraftDay<Proposal> day) {
            return day.isOpen() && day.proposal() != null && day.proposal().form() == this;
        }
    }

    @Override
    public SessionKind kind() {
        return form.kind;
    }

    static Proposal of(Form form, int minutes, Reason reason) {
        return new Proposal(reason, form, null, null, minutes, 0, 0, false, 0, null);
    }

    static Proposal quality(Effort effort, Bouts bouts, Reason reason) {
        return new Proposal(reason, Form.QUALITY, effort, bouts, 0, 0, 0, false, 0, null);
    }

    static Proposal runWalk(int step) {
        return new Proposal(Reason.RUN_WALK, Form.RUN_WALK, null, null, 0, 0, 0, false, step, null);
    }

    static Proposal race(Race race) {
        return new Proposal(Reason.RACE_DAY, Form.RACE, null, null, 0, 0, 0, false, 0, race);
    }

    /** What a session of the plan in force was proposed as; the hard running of another school is hard running of no kind. */
    static Proposal from(Workout workout) {
        int minutes = new StandingSession(workout).minutes();
        Proposal kept = of(form(workout), minutes, reason(workout));
        if (kept.form == Form.RUN_WALK) {
            return runWalk(RunWalk.stepOf(workout));
        }
        Effort effort = Effort.of(workout);
        if (effort != null) {
            Segment bout = workout.segments()
                    .filter(segment -> segment.intensity() == effort.intensity())
                    .findFirst()
                    .orElseThrow();
            int times = workout.secondsAt(effort.intensity()) / bout.seconds();
            kept = quality(effort, new Bouts(times, bout.seconds() / 60), Reason.EMPHASIS);
        }
        return kept.withStrides(new StandingSession(workout).strides())
                .withClimb(workout.climb())
                .hiked(workout.secondsAt(Intensity.HIKE) > 0);
    }

    private static Form form(Workout workout) {
        return switch (workout.type()) {
            case RACE -> Form.RACE;
            case LONG -> Form.LONG;
            case BACK_TO_BACK -> Form.BACK_TO_BACK;
            case RECOVERY -> Form.RECOVERY;
            case RUN_WALK -> Form.RUN_WALK;
            case WALK -> Form.WALK;
            case EASY -> Form.EASY;
            default -> Form.QUALITY;
        };
    }

    private static Reason reason(Workout workout) {
        return switch (form(workout)) {
            case RACE -> Reason.RACE_DAY;
            case LONG -> Reason.LONG_RUN;
            case BACK_TO_BACK -> Reason.BACK_TO_BACK;
            case RECOVERY -> Reason.RECOVERY_DAY;
            case QUALITY -> Reason.EMPHASIS;
            default -> Reason.EASY_DAY;
        };
    }

    Proposal withMinutes(int minutes) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal withBouts(Bouts bouts) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal withStrides(int strides) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal withClimb(int climb) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal hiked(boolean hiked) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal withStep(int step) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    Proposal because(Reason reason) {
        return new Proposal(reason, form, effort, bouts, minutes, strides, climb, hiked, step, race);
    }

    /** Plain running of another form in its place. */
    Proposal as(Form form, int minutes, Reason reason) {
        return new Proposal(reason, form, null, null, minutes, 0, climb, hiked && form == Form.LONG, 0, null);
    }
}
