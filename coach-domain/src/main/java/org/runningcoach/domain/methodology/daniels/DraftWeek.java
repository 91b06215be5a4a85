package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * Seven days in the making, with what bounds them.
 *
 * @param setting what its sessions need to know to be written
 * @param bounds what the week as a whole may hold
 */
record DraftWeek(int week, WeekKind kind, WeekSetting setting, WeekBounds bounds, List<DraftDay> days) {

    double metres() {
        double sum = 0;
        for (DraftDay day : days) {
            sum += day.tally().metres();
        }
        return sum;
    }

    double load() {
        double sum = 0;
        for (DraftDay day : days) {
            sum += day.tally().load();
        }
        return sum;
    }

    double seconds() {
        double sum = 0;
        for (DraftDay day : days) {
            sum += day.tally().seconds();
        }
        return sum;
    }

    /** Days with a run, races left out. */
    int runningDays() {
        return (int) days.stream().filter(day -> day.tally().metres() > 0).count();
    }

    /** Days without any session. */
    int restDays() {
        return (int) days.stream()
                .filter(day -> !day.tally().ran() && day.workouts().isEmpty())
                .count();
    }

    boolean hasRace() {
        return days.stream().anyMatch(day -> day.tally().raceMetres() > 0);
    }

    double metresAt(Quality quality) {
        double sum = 0;
        for (DraftDay day : days) {
            sum += day.metresAt(quality);
        }
        return sum;
    }
}
