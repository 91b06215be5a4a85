package org.runningcoach.api.fitness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.asof.AsOf;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.api.request.Soon;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.FindFitness;
import org.runningcoach.projection.fitness.FindFitnessTrends;
import org.runningcoach.projection.fitness.FindPastFitness;
import org.runningcoach.projection.fitness.FindPastFitnessTrends;
import org.runningcoach.projection.fitness.FitnessView;
import org.runningcoach.projection.fitness.ListFitnessSnapshots;
import org.runningcoach.projection.fitness.ListPastFitnessSnapshots;
import org.runningcoach.projection.fitness.RecalculateFitness;
import org.runningcoach.projection.fitness.SnapshotPageView;
import org.runningcoach.projection.fitness.TrendsView;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the facts say of an athlete. */
@RestController
@RequestMapping("/api/fitness")
class FitnessController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_TREND_YEARS = 5;
    private static final String AS_OF = "asOf";

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final AsOf asOf;

    FitnessController(CommandGateway commands, QueryGateway queries, AsOf asOf) {
        this.commands = commands;
        this.queries = queries;
        this.asOf = asOf;
    }

    @Operation(summary = "Fitness today: index, paces, form, volume, predictions")
    @Reads(ReadModel.FITNESS)
    @GetMapping("/current")
    FitnessView current(
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam(AS_OF) @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        Instant then = asOf.past(asked, athlete, now);
        return find(
                then == null ? new FindFitness(athlete, now) : new FindPastFitness(athlete, then), FitnessView.class);
    }

    @Operation(summary = "Fitness, fatigue and form by day, volume by week")
    @Reads(ReadModel.FITNESS)
    @GetMapping("/trends")
    TrendsView trends(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam(AS_OF) @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofParameter("to", "before-from", "The last day lies before the first.");
        }
        LocalDate last = to == null ? now.atOffset(ZoneOffset.UTC).toLocalDate() : to;
        if (from != null && from.plusYears(LONGEST_TREND_YEARS).isBefore(last)) {
            throw Refusal.ofParameter("from", "too-long", "At most five years are shown at once.");
        }
        Instant then = asOf.past(asked, athlete, now);
        return find(
                then == null
                        ? new FindFitnessTrends(athlete, now, from, to)
                        : new FindPastFitnessTrends(athlete, then, from, to),
                TrendsView.class);
    }

    @Operation(summary = "Fitness at the end of each month")
    @Reads(ReadModel.FITNESS)
    @GetMapping("/snapshots")
    SnapshotPageResponse snapshots(
            @RequestParam @Nullable YearMonth cursor,
            @RequestParam(defaultValue = "24") @Min(1) @Max(120) int limit,
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam(AS_OF) @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        Instant then = asOf.past(asked, athlete, now);
        Object query = then == null
                ? new ListFitnessSnapshots(athlete, cursor, limit)
                : new ListPastFitnessSnapshots(athlete, then, cursor, limit);
        SnapshotPageView page = queries.query(query, SnapshotPageView.class).join();
        return new SnapshotPageResponse(
                page.snapshots().stream().map(SnapshotResponse::of).toList(), page.next());
    }

    /** Reckons every day anew from what was recorded and planned, and answers with where that leads. */
    @Operation(summary = "Reckon fitness anew from the facts")
    @Writes
    @PostMapping("/recalculate")
    FitnessView recalculate(@CurrentAthlete AthleteId athlete, @RequestTime Instant now) {
        commands.sendAndWait(new RecalculateFitness(athlete));
        return find(new FindFitness(athlete, now), FitnessView.class);
    }

    private <T> T find(Object query, Class<T> view) {
        return Soon.find(
                        () -> queries.query(query, ResponseTypes.optionalInstanceOf(view))
                                .join(),
                        PATIENCE)
                .orElseThrow(() -> Refusal.conflict(
                        "profile-missing", "There is no profile yet: complete it with PUT /api/users/profile."));
    }
}
