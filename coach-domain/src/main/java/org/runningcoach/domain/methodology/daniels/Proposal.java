package org.runningcoach.domain.methodology.daniels;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.Proposed;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.methodology.drafting.StandingSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;

/**
 * One session in the making: enough to write it out, and to make it smaller.
 *
 * @param reason the rule that asks for it
 * @param form what the session is
 * @param quality the kind of hard running in it, if any
 * @param percent share of the cap that the dose ladder grants, 0 to 100
 * @param dose at most so many metres of hard running
 * @param variant which of the forms of a main set; successive weeks take different ones
 * @param minutes length of an easy, long or walking session; for quality on a day of its own what is added to the cool-down; for
 *     run/walk the most it may last, 0 for all of its step
 * @param strides how many strides end it
 * @param step the run/walk step, 1 to 8
 * @param race the race run
 */
record Proposal(
        Reason reason,
        Form form,
        @Nullable Quality quality,
        int percent,
        double dose,
        int variant,
        int minutes,
        int strides,
        int step,
        @Nullable Race race)
        implements Proposed {

    /** What a session is. */
    enum Form {
        EASY(SessionKind.EASY),
        LONG(SessionKind.LONG),
        QUALITY(SessionKind.HARD),
        RUN_WALK(SessionKind.OTHER),
        WALK(SessionKind.OTHER),
        RACE(SessionKind.RACE);

        private final SessionKind kind;

        Form(SessionKind kind) {
            this.kind = kind;
        }
    }

    @Override
    public SessionKind kind() {
        return form.kind;
    }

    static Proposal easy(int minutes, Reason reason) {
        return new Proposal(reason, Form.EASY, null, 0, 0, 0, minutes, 0, 0, null);
    }

    static Proposal longRun(int minutes, Reason reason) {
        return new Proposal(reason, Form.LONG, null, 0, 0, 0, minutes, 0, 0, null);
    }

    static Proposal walk(int minutes, Reason reason) {
        return new Proposal(reason, Form.WALK, null, 0, 0, 0, minutes, 0, 0, null);
    }

    static Proposal quality(Quality quality, int percent, int variant, Reason reason) {
        return new Proposal(reason, Form.QUALITY, quality, percent, 0, variant, 0, 0, 0, null);
    }

    static Proposal runWalk(int step, Reason reason) {
        return new Proposal(reason, Form.RUN_WALK, null, 0, 0, 0, 0, 0, step, null);
    }

    static Proposal race(Race race) {
        return new Proposal(Reason.RACE_DAY, Form.RACE, null, 0, 0, 0, 0, 0, 0, race);
    }

    /** What a session of the plan in force was proposed as. */
    static Proposal from(Workout workout) {
        int minutes = new StandingSession(workout).minutes();
        return switch (workout.type()) {
            case RACE -> new Proposal(Reason.RACE_DAY, Form.RACE, null, 0, 0, 0, 0, 0, 0, null);
            case LONG -> longRun(minutes, Reason.LONG_RUN);
            case WALK -> walk(minutes, Reason.CLEARANCE);
            case RUN_WALK -> runWalk(RunWalk.stepOf(workout), Reason.RUN_WALK);
            case MARATHON_PACE ->
                longRun(minutes, Reason.MARATHON_LONG)
                        .with(Quality.MARATHON, 100, 0, Reason.MARATHON_LONG)
                        .withDose(workout.metresAt(Intensity.MARATHON));
            case THRESHOLD -> from(workout, Quality.THRESHOLD);
            case INTERVAL, FARTLEK -> from(workout, Quality.INTERVAL);
            case REPETITION -> from(workout, Quality.REPETITION);
            default -> easy(minutes, Reason.EASY_DAY);
        };
    }

    private static Proposal from(Workout workout, Quality quality) {
        return quality(quality, 100, 0, Reason.FIRST_QUALITY).withDose(workout.metresAt(quality.intensity()));
    }

    Proposal withMinutes(int minutes) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    Proposal withDose(double dose) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    Proposal withStrides(int strides) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    Proposal withStep(int step) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    Proposal because(Reason reason) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    /** A long run with hard running at its heart. */
    Proposal with(Quality quality, int percent, int variant, Reason reason) {
        return new Proposal(reason, form, quality, percent, dose, variant, minutes, strides, step, race);
    }

    /** The same session without its hard running. */
    Proposal withoutQuality(Reason reason) {
        Form left = form == Form.QUALITY ? Form.EASY : form;
        return new Proposal(reason, left, null, 0, 0, 0, minutes, strides, step, race);
    }
}
