package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.plan.progress.ProgressDay;

/** What one athlete's rows come to, whether they hold all that is known or only what was known at an earlier instant. */
record FitnessReading(FitnessRows rows) {

    /** Enough for eight complete weeks and the one under way. */
    static final int RECENT_DAYS = 70;

    private static final int HALF_A_YEAR = 182;

    Optional<FitnessView> today(Instant at) {
        return rows.profile().map(profile -> {
            LocalDate today = profile.profile().dateAt(at);
            return Today.of(
                    profile.profile(),
                    ProgressReading.between(rows, profile, today.minusDays(RECENT_DAYS), today)
                            .days(),
                    rows.lastRun(today).orElse(null),
                    today);
        });
    }

    /**
     * @param first half a year before the last when absent
     * @param last today when absent or later
     */
    Optional<TrendsView> trends(Instant at, @Nullable LocalDate first, @Nullable LocalDate last) {
        return rows.profile().map(profile -> {
            LocalDate today = profile.profile().dateAt(at);
            LocalDate to = last == null || last.isAfter(today) ? today : last;
            LocalDate from = first == null ? to.minusDays(HALF_A_YEAR) : first;
            LocalDate earliest = from.isBefore(to.minusDays(RECENT_DAYS)) ? from : to.minusDays(RECENT_DAYS);
            List<ProgressDay> days = ProgressReading.between(rows, profile, earliest, today).days().stream()
                    .filter(day -> !day.date().isAfter(to))
                    .toList();
            return Trends.of(days, rows.easyRuns(profile.profile(), to), from, to);
        });
    }

    SnapshotPageView snapshots(@Nullable YearMonth before, int limit) {
        List<FitnessSnapshot> found = rows.snapshots(before, limit + 1);
        if (found.size() <= limit) {
            return new SnapshotPageView(found, null);
        }
        List<FitnessSnapshot> page = found.subList(0, limit);
        return new SnapshotPageView(page, page.getLast().month());
    }
}
