package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
        return sum(segment -> true, Segment::seconds);
    }

    /** Metres covered, a race included. */
    public int metres() {
        return sum(segment -> true, Segment::metres);
    }

    /** Metres that count as running volume: a race does not. */
    public int volumeMetres() {
        return sum(segment -> segment.intensity().isRunning(), Segment::metres);
    }

    /** Seconds that count as running volume: neither a race nor standing rests do. */
    public int volumeSeconds() {
        return sum(segment -> segment.intensity().isRunning(), Segment::seconds);
    }

    public int secondsAt(Intensity intensity) {
        return sum(segment -> segment.intensity() == intensity, Segment::seconds);
    }

    /** Metres of ascent to look for. */
    public int climb() {
        return sum(segment -> true, Workout::climbOf);
    }

    private static int climbOf(Segment segment) {
        Integer climb = segment.target().climb();
        return climb == null ? 0 : climb;
    }

    public int metresAt(Intensity intensity) {
        return sum(segment -> segment.intensity() == intensity, Segment::metres);
    }

    /** Sums are asked for thousands of times a draft: plain loops, and repetitions multiplied instead of walked. */
    private int sum(Predicate<Segment> which, ToIntFunction<Segment> what) {
        int sum = 0;
        for (Step step : steps) {
            for (Segment segment : step.segments()) {
                if (which.test(segment)) {
                    sum += step.times() * what.applyAsInt(segment);
                }
            }
        }
        return sum;
    }

    /** The same session on another day. */
    public Workout on(LocalDate day) {
        return new Workout(day, type, methodology, purpose, reason, steps);
    }

    /** Whether another asks for the same work, at whatever pace. */
    public boolean isSameWorkAs(Workout other) {
        return date.equals(other.date) && type == other.type && work().equals(other.work());
    }

    private List<String> work() {
        return segments()
                .map(segment -> segment.role() + " " + segment.intensity() + " " + segment.measure() + " "
                        + (segment.measure() == Measure.TIME ? segment.seconds() : segment.metres()))
                .toList();
    }

    public boolean isRace() {
        return type == WorkoutType.RACE;
    }

    /** A session on foot that makes its day a running day; a race does too. */
    public boolean isRun() {
        return type != WorkoutType.STRENGTH && type != WorkoutType.CROSS_TRAINING && type != WorkoutType.WALK;
    }
}
