package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.weeks.CalendarWeek;

/** A phase of a season and its whole weeks, none where it has no room. */
public record PhaseLength(String phase, int weeks) {

    /** Lays phases one after the other, backwards from race week, as dates from the first day of the plan to race day. */
    public static List<PhaseBlock> until(LocalDate raceDay, LocalDate planStart, List<PhaseLength> phases) {
        int weeks = phases.stream().mapToInt(PhaseLength::weeks).sum();
        LocalDate monday = CalendarWeek.mondayOf(raceDay).minusWeeks(weeks - 1L);
        List<PhaseBlock> blocks = new ArrayList<>();
        for (PhaseLength length : phases) {
            if (length.weeks() > 0) {
                LocalDate first = monday;
                monday = monday.plusWeeks(length.weeks());
                LocalDate last = monday.minusDays(1);
                blocks.add(new PhaseBlock(
                        length.phase(),
                        first.isBefore(planStart) ? planStart : first,
                        last.isAfter(raceDay) ? raceDay : last));
            }
        }
        return blocks;
    }
}
