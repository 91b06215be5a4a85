package org.runningcoach.saga.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.load.SessionLoad;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.plan.commands.ReconcileActivities;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.activity.ActivityPageView;
import org.runningcoach.projection.activity.ActivityView;
import org.runningcoach.projection.activity.ListActivities;
import org.runningcoach.projection.activity.RaceView;
import org.runningcoach.projection.ledger.CoveragesView;
import org.runningcoach.projection.ledger.ListCoverages;
import org.runningcoach.projection.plan.FindPlanInForce;
import org.runningcoach.projection.plan.PlanInForceView;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Puts together what the log holds of the weeks that a change concerns: from its first week, or the first of the plan, to the one under way. */
@Component
class LogReading {

    private static final int PAGE = 500;

    private final QueryGateway queries;

    LogReading(QueryGateway queries) {
        this.queries = queries;
    }

    ReconcileActivities read(AthleteId athlete, LedgerCause cause, Change change, Instant now) {
        LocalDate today = today(athlete, now);
        LocalDate planStart = planStart(athlete, today);
        LocalDate from = firstWeek(change.known(), planStart, today);
        LocalDate to = Ledger.mondayOf(today).plusDays(6);
        return new ReconcileActivities(
                athlete,
                cause,
                today,
                from,
                to,
                activities(athlete, from, to),
                queries.query(new ListCoverages(athlete, from), CoveragesView.class)
                        .join()
                        .coverages(),
                since(change, planStart),
                now);
    }

    private LocalDate today(AthleteId athlete, Instant now) {
        Optional<ProfileView> profile = queries.query(
                        new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                .join();
        return profile.map(found -> found.profile().dateAt(now))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** The first day of the first plan; today before it. */
    private LocalDate planStart(AthleteId athlete, LocalDate today) {
        return queries.query(
                        new FindPlanInForce(athlete, today), ResponseTypes.optionalInstanceOf(PlanInForceView.class))
                .join()
                .map(PlanInForceView::startedOn)
                .orElse(today);
    }

    private static LocalDate firstWeek(@Nullable LocalDate first, LocalDate planStart, LocalDate today) {
        LocalDate kept = later(Ledger.firstDay(today), Ledger.mondayOf(planStart));
        LocalDate concerned = first == null ? kept : later(kept, Ledger.mondayOf(first));
        return concerned.isAfter(today) ? Ledger.mondayOf(today) : concerned;
    }

    /** A file that brought nothing can still tell what was missed, of which a plan only knows since it began. */
    private static @Nullable LocalDate since(Change change, LocalDate planStart) {
        LocalDate known = change.known();
        return change.since() == null && known != null ? later(known, planStart) : change.since();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<LoggedActivity> activities(AthleteId athlete, LocalDate from, LocalDate to) {
        List<ActivityView> found = new ArrayList<>();
        UUID before = null;
        do {
            ActivityPageView page = queries.query(
                            new ListActivities(athlete, from, to, null, null, null, null, before, PAGE),
                            ActivityPageView.class)
                    .join();
            found.addAll(page.activities());
            before = page.next();
        } while (before != null);
        return found.stream()
                .map(LogReading::logged)
                .sorted(LoggedActivity.IN_ORDER)
                .toList();
    }

    private static LoggedActivity logged(ActivityView activity) {
        Recording recording = activity.recording();
        RaceView race = activity.race();
        Double metres = recording.metres();
        double minutes = recording.seconds() / 60;
        return new LoggedActivity(
                activity.id(),
                recording.start().toLocalDate(),
                recording.isRun(),
                metres == null ? 0 : metres,
                recording.seconds(),
                race == null ? SessionLoad.unrated(minutes) : SessionLoad.unratedRace(race.metres(), minutes),
                race != null);
    }
}
