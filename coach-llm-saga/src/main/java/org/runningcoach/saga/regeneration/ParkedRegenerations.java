package org.runningcoach.saga.regeneration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regenerations that were given up, for the operator to look at and to have done again. A plan that is drawn later for whatever reason settles them. */
@Component
public class ParkedRegenerations {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedRegenerations.class);

    private final JdbcClient rows;

    ParkedRegenerations(JdbcClient rows) {
        this.rows = rows;
    }

    @CommandHandler
    void handle(ParkRegeneration command) {
        LOG.error("The plan could not be drawn after {} attempts; the operator is to look at it.", command.failures());
        Call call = callOf(new AthleteId(command.athlete()))
                .map(before -> before.and(command.call()))
                .orElse(command.call());
        rows.sql("""
                        insert into parked_regeneration (athlete_id, trigger, cause, since, failures, reason)
                        values (:athlete, :trigger, :cause, :since::date, :failures, :reason)
                        on conflict (athlete_id) do update set trigger = excluded.trigger, cause = excluded.cause,
                          since = excluded.since, failures = excluded.failures, reason = excluded.reason
                        """)
                .param("athlete", command.athlete())
                .param("trigger", call.trigger().name())
                .param("cause", call.cause())
                .param("since", call.since())
                .param("failures", command.failures())
                .param("reason", command.reason())
                .update();
    }

    /** All of them, by the athlete's id. */
    public List<ParkedRegeneration> list() {
        return rows.sql(
                        "select athlete_id, trigger, cause, since, failures, reason, parked_at from parked_regeneration order by athlete_id")
                .query((row, number) -> new ParkedRegeneration(
                        AthleteId.of(row.getString("athlete_id")),
                        call(row),
                        row.getInt("failures"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant()))
                .list();
    }

    /** What was parked for an athlete: whoever draws their plan for another reason answers it too. */
    Optional<Call> callOf(AthleteId athlete) {
        return rows.sql("select trigger, cause, since from parked_regeneration where athlete_id = ?")
                .param(athlete.value())
                .query((row, number) -> call(row))
                .optional();
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                PlanTrigger.valueOf(row.getString("trigger")),
                row.getString("cause"),
                row.getObject("since", LocalDate.class));
    }

    /** It was tried once more, for nothing. */
    public void failedAgain(ParkedRegeneration parked, RuntimeException failure) {
        rows.sql("update parked_regeneration set failures = failures + 1, reason = ? where athlete_id = ?")
                .params(Failure.told(failure), parked.athlete().value())
                .update();
    }

    /** A plan was drawn from everything stored: nothing is left to be done. */
    public void settle(AthleteId athlete) {
        rows.sql("delete from parked_regeneration where athlete_id = ?")
                .param(athlete.value())
                .update();
    }
}
