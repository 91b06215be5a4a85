package org.runningcoach.projection.reportcard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

/** The report card's projection on a database of its own. */
final class ReportCardTable implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "report_card_athlete",
            "report_card_race",
            "report_card_revision",
            "report_card_month",
            "report_card_session");

    private final TestDatabase database = TestDatabase.fresh();
    private final AthleteProjector athlete = new AthleteProjector(database.writes());
    private final RaceProjector races = new RaceProjector(database.writes());
    private final PlanProjector plan =
            new PlanProjector(new NoteRows(database.writes()), new SessionRows(database.writes()));
    private final ReportCardQueryHandler queries = new ReportCardQueryHandler(database.reads());

    /** Facts with their numbers in their streams, in the order in which they were stored. */
    void tell(List<?> facts) {
        for (int sequence = 0; sequence < facts.size(); sequence++) {
            tell(facts.get(sequence), sequence);
        }
    }

    private void tell(Object fact, long sequence) {
        switch (fact) {
            case AthleteRegistered e -> athlete.on(e);
            case ProfileUpdated e -> athlete.on(e);
            case RaceMarked e -> races.on(e);
            case RaceUnmarked e -> races.on(e);
            case ActivityRemoved e -> races.on(e);
            case ImportRemoved e -> races.on(e);
            case PlanRevised e -> plan.on(e, sequence);
            case MonthClosed e -> plan.on(e, sequence);
            case WorkoutAssumed e -> plan.on(e, sequence);
            case WorkoutConfirmed e -> plan.on(e, sequence);
            case WorkoutMissed e -> plan.on(e, sequence);
            case AssumptionReplaced e -> plan.on(e, sequence);
            case CompletionOverridden e -> plan.on(e, sequence);
            case OverrideWithdrawn e -> plan.on(e, sequence);
            default -> throw new IllegalArgumentException("no fact of a report card: " + fact);
        }
    }

    Optional<ReportCard> card(AthleteId athlete, Instant at) {
        return queries.answer(new FindReportCard(athlete, at));
    }

    /** Every row of every table, in the order of its text. */
    List<String> dump() {
        return TABLES.stream()
                .flatMap(table -> database
                        .writes()
                        .sql("select '" + table + " ' || to_jsonb(t)::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
