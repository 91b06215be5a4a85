package org.runningcoach.domain.usefulness;

import java.util.List;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;

/** The fast parts of a session in order, by what ends them. */
record MainSet(List<Part> parts) {

    record Part(Intensity intensity, Measure measure, int amount) {}

    static MainSet of(Workout workout) {
        return new MainSet(
                workout.segments().filter(MainSet::isFast).map(MainSet::part).toList());
    }

    private static boolean isFast(Segment segment) {
        return switch (segment.intensity()) {
            case MARATHON, THRESHOLD, INTERVAL, HARD, REPETITION, HILL -> true;
            default -> false;
        };
    }

    private static Part part(Segment segment) {
        return new Part(
                segment.intensity(),
                segment.measure(),
                segment.measure() == Measure.TIME ? segment.seconds() : segment.metres());
    }
}
