package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * Whether the pre-exercise questions must be answered before any hard session (P31; the logic of ACSM 2015, Riebe et al.): from 45 years for men,
 * 55 for women, and for everyone who was inactive: no running told of, and less than 90 days of it recorded. Until then no session is hard.
 */
public final class ScreeningGate {

    private static final int MEN = 45;
    private static final int WOMEN = 55;
    private static final int REGULAR_DAYS = 90;

    private ScreeningGate() {}

    public static boolean isClosed(PlanRequest request, Anchors anchors) {
        return request.profile().screening() == Screening.NOT_ANSWERED
                && (isOfScreeningAge(request) || wasInactive(request, anchors));
    }

    private static boolean isOfScreeningAge(PlanRequest request) {
        int from = request.profile().sex() == Sex.FEMALE ? WOMEN : MEN;
        return request.profile().ageOn(request.today()) >= from;
    }

    private static boolean wasInactive(PlanRequest request, Anchors anchors) {
        RunningBackground told = request.profile().background();
        Double metres = told.weeklyMetres();
        boolean nothingTold = metres == null || metres <= 0;
        return nothingTold && anchors.trainingStart().isAfter(request.today().minusDays(REGULAR_DAYS));
    }
}
