package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.HalfUp;

/**
 * How fast an index in use may move without a race: up by 1.0 in 28 days (of it 0.5 by heart rate), down once in 14 days.
 *
 * @param raises those of the last 28 days, oldest first
 * @param loweredOn the last time it went down by the evidence of training or racing
 */
public record ChangeLimits(List<Raise> raises, @Nullable LocalDate loweredOn) {

    static final ChangeLimits NONE_USED = new ChangeLimits(List.of(), null);

    private static final double MOST_IN_28_DAYS = 1.0;
    private static final double MOST_BY_HEART_RATE = 0.5;
    private static final int RAISE_DAYS = 28;
    private static final int LOWERING_DAYS = 14;

    /**
     * A rise that did not come from a race.
     *
     * @param on its day
     * @param by its size, above 0
     */
    public record Raise(LocalDate on, VdotSource source, double by) {}

    public ChangeLimits {
        raises = List.copyOf(raises);
    }

    /** How much further the index may rise on this day. */
    double raiseLeft(VdotSource source, LocalDate on) {
        double left = MOST_IN_28_DAYS - sum(current(on));
        if (source == VdotSource.HEART_RATE) {
            List<Raise> byHeartRate = current(on).stream()
                    .filter(raise -> raise.source() == VdotSource.HEART_RATE)
                    .toList();
            left = StrictMath.min(left, MOST_BY_HEART_RATE - sum(byHeartRate));
        }
        return HalfUp.toTenths(StrictMath.max(0, left));
    }

    boolean allowLoweringOn(LocalDate on) {
        return loweredOn == null || !loweredOn.plusDays(LOWERING_DAYS).isAfter(on);
    }

    ChangeLimits afterRaise(LocalDate on, VdotSource source, double by) {
        List<Raise> kept = new ArrayList<>(current(on));
        kept.add(new Raise(on, source, by));
        return new ChangeLimits(kept, loweredOn);
    }

    ChangeLimits afterLowering(LocalDate on) {
        return new ChangeLimits(raises, on);
    }

    private List<Raise> current(LocalDate on) {
        return raises.stream()
                .filter(raise -> raise.on().plusDays(RAISE_DAYS).isAfter(on))
                .toList();
    }

    private static double sum(List<Raise> raises) {
        return raises.stream().mapToDouble(Raise::by).sum();
    }
}
