package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * One planned session.
 *
 * @param purpose what it trains and how it should feel
 * @param reason the rule of the methodology that put it there
 */
public record Workout(
        LocalDate date,
        WorkoutType type,
        Methodology methodology,
        Explanation purpose,
        Explanation reason,
        List<Step> steps) {

    public Workout {
        steps = List.copyOf(steps);
    }

    /** Every segment as often as it is done, in order. */
    public Stream<Segment> segments() {
        return steps.stream()
                .flatMap(step -> IntStream.range(0, step.times()).boxed().flatMap(round -> step.segments().stream()));
    }

    /** The whole session from start to end, rests included. */
    public int seconds() {
        return segments().mapToInt(Segment::seconds).sum();
    }

    /** Metres covered, a race included. */
    public int metres() {
        return segments().mapToInt(Segment::metres).sum();
    }

    /** Metres that count as running volume: a race does not. */
    public int volumeMetres() {
        return segments()
                .filter(s -> s.intensity().isRunning())
                .mapToInt(Segment::metres)
                .sum();
    }

    /** Seconds that count as running volume: neither a race nor standing rests do. */
    public int volumeSeconds() {
        return segments()
                .filter(s -> s.intensity().isRunning())
                .mapToInt(Segment::seconds)
                .sum();
    }

    public int metresAt(Intensity intensity) {
        return segments()
                .filter(s -> s.intensity() == intensity)
                .mapToInt(Segment::metres)
                .sum();
    }

    public boolean isRace() {
        return type == WorkoutType.RACE;
    }

    /** A session on foot that makes its day a running day; a race does too. */
    public boolean isRun() {
        return type != WorkoutType.STRENGTH && type != WorkoutType.CROSS_TRAINING && type != WorkoutType.WALK;
    }
}
