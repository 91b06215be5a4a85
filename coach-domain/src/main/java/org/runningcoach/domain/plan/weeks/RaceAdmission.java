package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;

/** Whether a race may stand in the plan: for the athlete (P5, P27 to P29, P31, and P8 when ill), and beside the races already placed. */
final class RaceAdmission {

    private final PlanRequest request;
    private final Anchors anchors;
    private final Timeline timeline;
    private final ReturnsToRunning returns;
    private final HealthLimits health;
    private final LevelLimits limits;

    RaceAdmission(PlanRequest request, Anchors anchors, Timeline timeline) {
        this.request = request;
        this.anchors = anchors;
        this.timeline = timeline;
        this.returns = ReturnsToRunning.withoutPlannedRaces(timeline);
        this.health = HealthLimits.of(request);
        this.limits =
                new LevelLimits(anchors.level(), request.profile(), anchors.trainingStart(), request.methodology());
    }

    Optional<WarningCode> obstacle(LocalDate date, double metres) {
        if (request.availability().isBlackedOut(date)) {
            return Optional.of(WarningCode.RACE_ON_BLACKOUT);
        }
        if (!limits.mayTrain(date) || metres > limits.longestRace(date)) {
            return Optional.of(WarningCode.AGE_RESTRICTED_GOAL);
        }
        if (ScreeningGate.isClosed(request, anchors)) {
            return Optional.of(WarningCode.SCREENING_NEEDED);
        }
        return health.noHardOn(date) || returns.reducedLoadOn(date)
                ? Optional.of(WarningCode.RACE_AT_RISK)
                : Optional.empty();
    }

    /** An A race stands whatever was run before it; others give way to those placed and to recovery under way. */
    boolean collides(Race race, List<PlacedRace> placed) {
        LocalDate date = race.date();
        if (date == null) {
            return false;
        }
        return placed.stream().anyMatch(other -> collides(date, other))
                || (race.priority() != RacePriority.A && recovers(date));
    }

    private boolean collides(LocalDate date, PlacedRace other) {
        LocalDate later = date.isAfter(other.date()) ? date : other.date();
        long apart = Math.abs(date.toEpochDay() - other.date().toEpochDay());
        boolean inTaper = other.race().priority() == RacePriority.A
                && new Taper(other.date(), RaceCategory.of(other.metres())).forbidsHardOn(date);
        boolean inRecovery = other.allOut() && other.recovery().forbidsHardOn(date);
        return apart < limits.hardSpacing(later) || inTaper || inRecovery;
    }

    private boolean recovers(LocalDate date) {
        return PastRaces.allOut(timeline).anyMatch(recovery -> recovery.forbidsHardOn(date));
    }
}
