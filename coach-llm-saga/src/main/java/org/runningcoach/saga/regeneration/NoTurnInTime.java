package org.runningcoach.saga.regeneration;

import java.io.Serial;
import org.axonframework.common.AxonTransientException;
import org.runningcoach.domain.shared.AthleteId;

/** So many plans are being drawn that this one had to wait too long; nothing is lost, and it can be asked for again. */
public final class NoTurnInTime extends AxonTransientException {

    @Serial
    private static final long serialVersionUID = 1;

    NoTurnInTime(AthleteId athlete) {
        super("Too many plans are being drawn to draw that of " + athlete + " now.");
    }
}
