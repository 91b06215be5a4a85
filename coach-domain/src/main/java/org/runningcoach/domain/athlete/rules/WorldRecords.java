package org.runningcoach.domain.athlete.rules;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The fastest anybody has run, by distance: the open world records of World Athletics (track, short track and road) and,
 * for 100 miles, of the International Association of Ultrarunners, as listed at the end of 2025. Between two of them the
 * time follows a power of the distance, a straight line in log-log, as Riegel (American Scientist 69, 1981) found.
 */
final class WorldRecords {

    /** Seconds by metres. */
    private static final NavigableMap<Double, Double> SECONDS = new TreeMap<>(Map.ofEntries(
            Map.entry(60.0, 6.34),
            Map.entry(100.0, 9.58),
            Map.entry(200.0, 19.19),
            Map.entry(400.0, 43.03),
            Map.entry(800.0, 100.91),
            Map.entry(1000.0, 131.96),
            Map.entry(1500.0, 206.0),
            Map.entry(1609.344, 223.13),
            Map.entry(2000.0, 283.13),
            Map.entry(3000.0, 437.55),
            Map.entry(5000.0, 755.36),
            Map.entry(10_000.0, 1571.0),
            Map.entry(21_097.5, 3450.0),
            Map.entry(42_195.0, 7235.0),
            Map.entry(50_000.0, 9523.0),
            Map.entry(100_000.0, 21_935.0),
            Map.entry(160_934.4, 39_099.0)));

    private WorldRecords() {}

    /** The seconds nobody has yet beaten over that many metres; beyond the longest record its pace is kept. */
    static double secondsOver(double metres) {
        Map.Entry<Double, Double> shorter = SECONDS.floorEntry(metres);
        Map.Entry<Double, Double> longer = SECONDS.ceilingEntry(metres);
        if (shorter == null) {
            return atThePaceOf(SECONDS.firstEntry(), metres);
        }
        if (longer == null) {
            return atThePaceOf(SECONDS.lastEntry(), metres);
        }
        if (shorter.getKey().equals(longer.getKey())) {
            return shorter.getValue();
        }
        double power = StrictMath.log(longer.getValue() / shorter.getValue())
                / StrictMath.log(longer.getKey() / shorter.getKey());
        return shorter.getValue() * StrictMath.pow(metres / shorter.getKey(), power);
    }

    private static double atThePaceOf(Map.Entry<Double, Double> mark, double metres) {
        return mark.getValue() * metres / mark.getKey();
    }
}
