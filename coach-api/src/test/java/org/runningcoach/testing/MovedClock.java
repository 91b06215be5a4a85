package org.runningcoach.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicReference;

/** The product's clock for a test that lives through weeks: it goes on as the real one does, and forward when told. */
public final class MovedClock extends Clock {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Moves to eight in the morning of the first Monday that has not begun; answers with that day. */
    public LocalDate nextMonday() {
        LocalDate monday = LocalDate.ofInstant(instant(), BERLIN).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        moveTo(monday);
        return monday;
    }

    /** Moves to eight in the morning of a day to come. */
    public void moveTo(LocalDate day) {
        Instant morning = day.atTime(8, 0).atZone(BERLIN).toInstant();
        ahead.updateAndGet(before -> before.plus(Duration.between(instant(), morning)));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return BERLIN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The product reads instants only.");
    }
}
