package org.runningcoach.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.imports.ActivityFileReader;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.ReadOptions;

/**
 * Deciding about and storing 10,000 activities, beside COPY of the same rows into a table with the same columns and indexes. Both have the
 * machine to themselves: what following such an import costs is in {@link ImportBench}.
 */
final class EventStoringBench implements Benchmark<RunningCoach> {

    private static final int ROWS = 10_000;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 4;
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        List<Recording> recordings = recordings();
        double storing = Double.MAX_VALUE;
        double copying = Double.MAX_VALUE;
        double followed = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            followed = Math.min(followed, Timing.millis(() -> store(coach, fresh(), recordings)));
            coach.settle();
            coach.pause();
            AthleteId athlete = fresh();
            storing = Math.min(storing, Timing.millis(() -> store(coach, athlete, recordings)));
            copying = Math.min(copying, copy(coach, athlete));
            coach.goOn();
            coach.settle();
        }
        return List.of(
                Figure.reference(
                        "events stored by commands of 1,000 while all views follow", 1000 * ROWS / followed, "/s"),
                Figure.reference("events stored by commands of 1,000", 1000 * ROWS / storing, "/s"),
                Figure.reference("COPY of the same events into the same kind of table", 1000 * ROWS / copying, "/s"),
                Figure.atLeast(0.25, "storing events against COPY", copying / storing, "x"));
    }

    private static AthleteId fresh() {
        return new AthleteId(UUID.randomUUID());
    }

    private static List<Recording> recordings() throws IOException {
        byte[] bytes = new BulkFile(Dialect.GARMIN_ENGLISH, ROWS, 77).bytes();
        ActivityFile file = new ActivityFileReader()
                .read(
                        new ByteArrayInputStream(bytes),
                        ReadOptions.of(DistanceUnit.KILOMETRE, ZoneOffset.UTC, LocalDate.of(2026, 7, 1)));
        return Stream.concat(file.runs().stream(), file.otherSports().stream())
                .map(NumberedRecording::recording)
                .sorted(Comparator.comparing(Recording::start))
                .toList();
    }

    private static void store(RunningCoach coach, AthleteId athlete, List<Recording> recordings) {
        CommandGateway gateway = coach.part(CommandGateway.class);
        UUID importId = UUID.randomUUID();
        for (int from = 0; from < recordings.size(); from += BATCH) {
            List<Recording> batch = new ArrayList<>(recordings.subList(from, from + BATCH));
            gateway.sendAndWait(new ImportActivities(athlete, importId, Source.GARMIN_CSV, batch, NOW));
        }
    }

    /** The rows just stored, copied as text; a table with row security takes no COPY from its owner, so its twin does. */
    private static double copy(RunningCoach coach, AthleteId athlete) throws Exception {
        try (Connection owner = coach.owner();
                Statement statement = owner.createStatement()) {
            // numbers of its own: those of the facts are not to be used up
            statement.execute("create table bench_event (like domain_event_entry including all)");
            statement.execute("create sequence bench_event_seq owned by bench_event.global_index");
            statement.execute("alter table bench_event alter global_index set default nextval('bench_event_seq')");
            CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
            var rows = new java.io.ByteArrayOutputStream();
            copies.copyOut(
                    "copy (select " + COLUMNS + " from domain_event_entry where athlete_id = '" + athlete
                            + "' order by global_index) to stdout",
                    rows);
            byte[] text = rows.toByteArray();
            double millis = Timing.millis(() ->
                    copies.copyIn("copy bench_event (" + COLUMNS + ") from stdin", new ByteArrayInputStream(text)));
            statement.execute("drop table bench_event");
            return millis;
        }
    }
}
