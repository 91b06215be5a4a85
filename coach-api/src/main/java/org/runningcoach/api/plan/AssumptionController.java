package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.asof.AsOf;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.FitnessView;
import org.runningcoach.projection.ledger.AssumptionsView;
import org.runningcoach.projection.ledger.FindAssumptions;
import org.runningcoach.projection.ledger.FindPastAssumptions;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was assumed against what was confirmed. */
@RestController
@RequestMapping("/api/plans/assumptions")
class AssumptionController {

    private static final int WEEKS_SHOWN = 4;

    private final LedgerAccess ledger;
    private final RestingOnAssumption shares;
    private final AssumptionQuestions questions;
    private final CurrentProfile profiles;
    private final AsOf asOf;

    AssumptionController(
            LedgerAccess ledger,
            RestingOnAssumption shares,
            AssumptionQuestions questions,
            CurrentProfile profiles,
            AsOf asOf) {
        this.ledger = ledger;
        this.shares = shares;
        this.questions = questions;
        this.profiles = profiles;
        this.asOf = asOf;
    }

    /**
     * Today's week and the four before it, unless other days are asked for.
     *
     * @param from the first day
     * @param to the last day; today when it is absent or to come
     */
    @Operation(summary = "What was assumed, what was confirmed, and how much rests on it")
    @Reads({ReadModel.LEDGER, ReadModel.FITNESS})
    @GetMapping
    AssumptionsResponse assumptions(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam("asOf") @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Instant then = asOf.past(asked, athlete, now);
        FitnessView past = then == null ? null : shares.fitnessThen(athlete, then);
        LocalDate today = past == null ? today(athlete, now) : past.today();
        LocalDate last = to == null || to.isAfter(today) ? today : to;
        LocalDate first = from == null ? Ledger.mondayOf(last).minusWeeks(WEEKS_SHOWN) : from;
        if (last.isBefore(first)) {
            throw Refusal.ofParameter("from", "after-last", "The first day lies after the last.");
        }
        if (first.isBefore(last.minusWeeks(Ledger.WEEKS))) {
            throw Refusal.ofParameter("from", "too-long", "At most " + Ledger.WEEKS + " weeks are shown at once.");
        }
        AssumptionsView found = ledger.answer(
                then == null
                        ? new FindAssumptions(athlete, first, last, today)
                        : new FindPastAssumptions(athlete, then, first, last, today),
                AssumptionsView.class);
        return new AssumptionsResponse(
                first,
                last,
                found.trust().confidence(),
                found.trust().unconfirmedWeeks(),
                found.trust().unreportedDays(),
                found.trust().silentDays(),
                then == null ? shares.ofLoad(athlete, today) : shares.ofLoadThen(athlete, today, then),
                past == null ? shares.ofFitness(athlete, now) : past.assumedShare(),
                questions.of(found, language),
                AssumptionCounts.of(found.workouts()),
                found.gaps(),
                found.workouts(),
                found.weeks());
    }

    private LocalDate today(AthleteId athlete, Instant now) {
        return profiles.find(athlete)
                .orElseThrow(() -> Refusal.conflict(
                        "profile-missing", "There is no profile yet: complete it with PUT /api/users/profile."))
                .profile()
                .dateAt(now);
    }
}
