package org.runningcoach.projection.reportcard;

import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.fitness.evidence.Confidence;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotSource;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;

/** Facts about one athlete as a report card meets them. */
final class CardEvents {

    static final UUID ID = ATHLETE.value();
    static final UUID RUN = new UUID(7, 7);
    static final UUID FILE = new UUID(8, 8);
    static final Instant LATER = NOON.plus(Duration.ofDays(30));
    static final LedgerCause IMPORT = new LedgerCause(PlanTrigger.IMPORT_COMPLETED, FILE.toString());

    private CardEvents() {}

    static AssumptionReplaced replaced(String workout, LocalDate day, LedgerState to) {
        return new AssumptionReplaced(ID, workout, day, LedgerState.ASSUMED, to, IMPORT, NOON);
    }

    static RaceMarked raced(LocalDate day, double seconds) {
        return new RaceMarked(ID, RUN, day, 5_000, seconds, RacePriority.A, LATER);
    }

    static AthleteRegistered registered(@Nullable Integer easyPace) {
        Profile profile = PlanFacts.profile();
        return new AthleteRegistered(
                ID,
                new Profile(
                        profile.birthDate(),
                        profile.sex(),
                        profile.zone(),
                        profile.units(),
                        profile.style(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        new RunningBackground(null, null, null, easyPace, null),
                        profile.screening(),
                        false),
                Goal.generalFitness(),
                Methodology.DANIELS,
                PlanFacts.everyDay(),
                NOON);
    }

    static MonthClosed closed(YearMonth month, double vdot, Instant at) {
        LocalDate last = month.atEndOfMonth();
        var index = new VdotEstimate(new Vdot(vdot), VdotSource.RACE, last.minusDays(3), last, Confidence.HIGH, false);
        return new MonthClosed(
                ID,
                new FitnessSnapshot(
                        month,
                        last,
                        index,
                        new DailyForm(last, 40, 45, -5),
                        40_000,
                        400,
                        15_000,
                        5_400,
                        null,
                        null,
                        null,
                        0),
                at);
    }

    static PlanRevised revised(int revision, LocalDate today, double vdot, LocalDate observedOn) {
        PlanRequest request = PlanFacts.firstRequest();
        PlanDraft draft = PlanFacts.easyRuns(request, 30);
        PlanInputs inputs = PlanInputs.of(request);
        return new PlanRevised(
                ID,
                revision,
                PlanTrigger.REQUESTED,
                null,
                draft.methodology(),
                PlanInForce.none()
                        .changesTo(draft.days(), revision, new ReasonForChange(PlanTrigger.REQUESTED, request, null)),
                draft.weeks(),
                draft.anchors(),
                null,
                draft.warnings(),
                new PlanInputs(
                        inputs.zone(),
                        today,
                        inputs.horizon(),
                        inputs.goal(),
                        inputs.availability(),
                        inputs.health(),
                        vdot,
                        observedOn,
                        null,
                        0,
                        0,
                        0),
                NOON);
    }
}
