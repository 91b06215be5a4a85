package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * What the conditions that stand today allow on each date. How long a condition will last is not known: a niggle or a cold is reckoned to stand a
 * week from its report or from today, whichever is later, a fever two days beyond today, an injury at least 14 days from today (P27); disease
 * and pregnancy until they are cleared (P31), as does a red flag that stops all training. A report that says itself until when it applies is taken at its word.
 */
public final class HealthLimits {

    private static final int NIGGLE_OR_COLD_DAYS = 7;
    private static final int FEVER_DAYS = 3;
    private static final int INJURY_DAYS = 14;
    private static final int MOST_EASY_DAYS_AFTER_FEVER = 14;
    private static final int NIGGLE_SECONDS = 60 * 60;
    private static final int COLD_SECONDS = 45 * 60;
    private static final int UNCLEARED_SECONDS = 30 * 60;

    private final LocalDate today;
    private final List<HealthReport> reports;
    private final boolean uncleared;

    private HealthLimits(LocalDate today, List<HealthReport> reports, boolean uncleared) {
        this.today = today;
        this.reports = reports;
        this.uncleared = uncleared;
    }

    public static HealthLimits of(PlanRequest request) {
        boolean uncleared = request.profile().screening() == Screening.POSITIVE
                || has(request.health(), HealthCondition.PREGNANT)
                || has(request.health(), HealthCondition.NEEDS_CLEARANCE)
                || has(request.health(), HealthCondition.TRAINING_STOPPED);
        return new HealthLimits(request.today(), request.health(), uncleared);
    }

    private static boolean has(List<HealthReport> reports, HealthCondition condition) {
        return reports.stream().anyMatch(report -> report.condition() == condition);
    }

    public boolean isInjured() {
        return has(reports, HealthCondition.INJURED);
    }

    /** Pregnancy, a known disease, a positive screening answer or a red flag without a clinician's clearance (P31). */
    public boolean isUncleared() {
        return uncleared;
    }

    /** Whether the weekly volume may take a step up. */
    public boolean mayGrow() {
        return !has(reports, HealthCondition.LOAD_HELD);
    }

    /** The first day of the injury that stands, for the volume before it. */
    public LocalDate injuredSince() {
        return reports.stream()
                .filter(report -> report.condition() == HealthCondition.INJURED)
                .map(HealthReport::since)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    /** No session of any kind: fever, and the day after it; a red flag, until it is cleared. */
    public boolean noSessionOn(LocalDate date) {
        return has(reports, HealthCondition.TRAINING_STOPPED) || stands(HealthCondition.ILL, FEVER_DAYS, date);
    }

    public boolean noRunOn(LocalDate date) {
        return noSessionOn(date) || (isInjured() && date.isBefore(today.plusDays(INJURY_DAYS)));
    }

    public boolean noHardOn(LocalDate date) {
        return uncleared
                || isInjured()
                || stands(HealthCondition.NIGGLE, NIGGLE_OR_COLD_DAYS, date)
                || stands(HealthCondition.ILL_ABOVE_NECK, NIGGLE_OR_COLD_DAYS, date)
                || noSessionOn(date)
                || followsFever(date);
    }

    /** The longest run of a date in seconds as far as health limits it. */
    public int longestRunSeconds(LocalDate date) {
        if (noRunOn(date)) {
            return 0;
        }
        if (uncleared) {
            return UNCLEARED_SECONDS;
        }
        if (stands(HealthCondition.ILL_ABOVE_NECK, NIGGLE_OR_COLD_DAYS, date)) {
            return COLD_SECONDS;
        }
        return stands(HealthCondition.NIGGLE, NIGGLE_OR_COLD_DAYS, date) ? NIGGLE_SECONDS : Integer.MAX_VALUE;
    }

    /** As many easy days after a fever as it lasted, at most 14. */
    private boolean followsFever(LocalDate date) {
        return reports.stream()
                .filter(report -> report.condition() == HealthCondition.ILL)
                .anyMatch(report -> {
                    LocalDate well = end(report, FEVER_DAYS).plusDays(1);
                    long days = Math.min(
                            MOST_EASY_DAYS_AFTER_FEVER,
                            well.toEpochDay() - report.since().toEpochDay());
                    return !date.isBefore(well) && date.isBefore(well.plusDays(days));
                });
    }

    private boolean stands(HealthCondition condition, int days, LocalDate date) {
        return reports.stream()
                .filter(report -> report.condition() == condition)
                .anyMatch(report -> !date.isBefore(report.since()) && !date.isAfter(end(report, days)));
    }

    private LocalDate end(HealthReport report, int days) {
        LocalDate until = report.until();
        if (until != null) {
            return until;
        }
        LocalDate from = report.since().isAfter(today) ? report.since() : today;
        return from.plusDays(days - 1L);
    }
}
