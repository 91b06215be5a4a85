package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * What the athlete's health leaves room for (P27, P31, methodology 2.15); where several conditions stand the strictest decides.
 *
 * @param restBefore no running before this day
 * @param longest the longest session in minutes while a condition stands
 * @param longestUntil the last day of that limit
 * @param reason why sessions are easy; absent in full health
 */
record HealthLimits(
        boolean hardAllowed,
        boolean racesAllowed,
        int restBefore,
        int longest,
        int longestUntil,
        double share,
        int shareUntil,
        @Nullable Reason reason) {

    private static final int INJURY_REST_DAYS = 14;
    private static final int ILLNESS_REST_DAYS = 3;
    private static final int NIGGLE_DAYS = 7;
    private static final int FOREVER = Integer.MAX_VALUE;

    static HealthLimits of(PlanRequest request) {
        HealthLimits limits = new HealthLimits(true, true, Integer.MIN_VALUE, FOREVER, FOREVER, 1, FOREVER, null);
        int today = Weeks.day(request.today());
        for (HealthReport report : request.health()) {
            limits = limits.strictest(of(report, today));
        }
        if (request.profile().screening() == Screening.POSITIVE) {
            limits = limits.strictest(of(new HealthReport(HealthCondition.NEEDS_CLEARANCE, request.today()), today));
        }
        return limits;
    }

    private static HealthLimits of(HealthReport report, int today) {
        LocalDate since = report.since();
        return switch (report.condition()) {
            case NIGGLE -> {
                int until = StrictMath.max(Weeks.day(since), today) + NIGGLE_DAYS - 1;
                yield new HealthLimits(false, true, Integer.MIN_VALUE, 60, until, 0.75, until, Reason.NIGGLE);
            }
            case INJURED ->
                new HealthLimits(
                        false,
                        false,
                        Weeks.day(since) + INJURY_REST_DAYS,
                        FOREVER,
                        FOREVER,
                        0.50,
                        FOREVER,
                        Reason.INJURY);
            case ILL_ABOVE_NECK ->
                new HealthLimits(false, true, Integer.MIN_VALUE, 45, FOREVER, 1, FOREVER, Reason.ILLNESS);
            case ILL ->
                new HealthLimits(false, false, today + ILLNESS_REST_DAYS, 45, FOREVER, 0.50, FOREVER, Reason.ILLNESS);
            case PREGNANT, NEEDS_CLEARANCE ->
                new HealthLimits(false, false, Integer.MIN_VALUE, 30, FOREVER, 1, FOREVER, Reason.CLEARANCE);
        };
    }

    private HealthLimits strictest(HealthLimits other) {
        return new HealthLimits(
                hardAllowed && other.hardAllowed,
                racesAllowed && other.racesAllowed,
                StrictMath.max(restBefore, other.restBefore),
                StrictMath.min(longest, other.longest),
                longest <= other.longest ? longestUntil : other.longestUntil,
                StrictMath.min(share, other.share),
                share <= other.share ? shareUntil : other.shareUntil,
                reason == null ? other.reason : reason);
    }

    /** The longest session of a day, in minutes. */
    int room(int day) {
        if (day < restBefore) {
            return 0;
        }
        return day <= longestUntil ? longest : FOREVER;
    }
}
