package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.fitness.timeoff.LoadStep;
import org.runningcoach.domain.fitness.timeoff.TimeOff;

/**
 * The reduced-load period after a break, in the steps of {@link TimeOff}. It begins with the first run, and nothing but easy running is open in it.
 */
public record ReturnToRunning(TrainingBreak pause, List<ReturnStep> steps) {

    /** The longest break that leaves the training start where it was; beyond it training starts anew. */
    public static final int LONGEST_BEFORE_NEW_START = 56;

    public ReturnToRunning {
        steps = List.copyOf(steps);
    }

    public static ReturnToRunning after(TrainingBreak pause, Timeline timeline) {
        List<ReturnStep> steps = new ArrayList<>();
        LocalDate next = pause.last().plusDays(1);
        for (LoadStep step : new TimeOff(pause.days(), false).steps()) {
            LocalDate last = next.plusDays(step.days() - 1L);
            steps.add(new ReturnStep(next, last, step.share(), weekly(step, pause, timeline)));
            next = last.plusDays(1);
        }
        return new ReturnToRunning(pause, steps);
    }

    private static double weekly(LoadStep step, TrainingBreak pause, Timeline timeline) {
        VolumeMeasure measure = timeline.measure();
        double pace = timeline.told().easySecondsPerKilometre();
        return measure.ofMetres(step.metresPerWeek(measure.inMetres(pause.referenceVolume(), pace)), pace);
    }

    public LocalDate first() {
        return steps.getFirst().first();
    }

    /** The last day of reduced load. */
    public LocalDate last() {
        return steps.getLast().last();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** The share of the step a day lies in; after the return the last step's. */
    public double shareOn(LocalDate day) {
        return steps.stream()
                .filter(step -> step.covers(day))
                .findFirst()
                .orElse(steps.getLast())
                .share();
    }

    /** Strides come back in the last step only. */
    public boolean allowsStridesOn(LocalDate day) {
        return steps.getLast().covers(day);
    }
}
