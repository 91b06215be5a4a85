package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.shared.AthleteId;

/** Athletes by their key; ask again after the last one. */
public record AssumedDayPageView(List<AssumedDay> athletes) {

    public AssumedDayPageView {
        athletes = List.copyOf(athletes);
    }

    /**
     * How far an athlete's assumed days have moved.
     *
     * @param latest the latest past day with a planned run and no activity
     */
    public record AssumedDay(AthleteId athlete, LocalDate latest) {}
}
