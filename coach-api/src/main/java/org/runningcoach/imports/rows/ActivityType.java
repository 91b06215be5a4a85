package org.runningcoach.imports.rows;

import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

/**
 * What a type word says.
 *
 * @param known whether the word is in the list of types; an unknown one is taken for another sport and asked about
 */
public record ActivityType(Sport sport, Surface surface, boolean known) {

    static final ActivityType UNKNOWN = new ActivityType(Sport.OTHER, Surface.ROAD, false);
    static final ActivityType NAMED_A_RUN = new ActivityType(Sport.RUNNING, Surface.ROAD, true);

    public boolean isRun() {
        return sport == Sport.RUNNING;
    }
}
