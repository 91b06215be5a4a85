package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Loading weeks hold 95 % of the level held, and while the target lies above it any five of them rise by a step, as far as the bounds leave room.
 * Where the four weeks before lie below the level, as after a race, a tenth a week is asked for and no more: a larger step would make P9 hold the
 * two weeks after it, and three weeks of a tenth lead higher.
 */
record VolumeIsHeldAndGrows() implements UsefulnessRule {

    private static final double HELD = 0.95;
    private static final int WEEKS = 5;
    private static final double STEP = 1.02;
    private static final double NEAR = 0.95;
    private static final double CLIMB = 1.10;
    private static final double ROUNDED = 0.98;

    @Override
    public String number() {
        return "U2";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        List<LocalDate> weeks = Loading.weeks(plan);
        Stream<String> held = weeks.stream()
                .filter(monday -> volume(plan, monday) < asked(plan, monday))
                .map(monday -> String.format(
                        Locale.ROOT,
                        "week of %s: %.1f where %.1f are held and %.1f possible",
                        monday,
                        volume(plan, monday) / 1000,
                        plan.levelHeld().before(monday) / 1000,
                        Room.volume(plan, monday) / 1000));
        Stream<String> flat = IntStream.rangeClosed(0, weeks.size() - WEEKS)
                .mapToObj(from -> weeks.subList(from, from + WEEKS))
                .filter(five -> isFlat(plan, five))
                .map(five -> "no step in the loading weeks from " + five.getFirst() + " to " + five.getLast());
        return Stream.concat(held, flat);
    }

    private static double volume(PlanInContext plan, LocalDate monday) {
        return plan.timeline().weeklyVolume(monday);
    }

    private static double asked(PlanInContext plan, LocalDate monday) {
        double climb = ROUNDED * CLIMB * plan.volumeRamp().base(monday);
        return Math.min(HELD * plan.levelHeld().before(monday), Math.min(climb, Room.volume(plan, monday)));
    }

    private static boolean isFlat(PlanInContext plan, List<LocalDate> weeks) {
        double first = volume(plan, weeks.getFirst());
        double room = weeks.stream()
                .skip(1)
                .mapToDouble(monday -> Room.volume(plan, monday))
                .max()
                .orElse(0);
        double highest =
                weeks.stream().mapToDouble(monday -> volume(plan, monday)).max().orElse(0);
        return first < NEAR * plan.anchors().targetVolume() && room > STEP * first && highest < STEP * first;
    }
}
