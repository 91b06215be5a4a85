package org.runningcoach.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.database.DatabaseAccess;

/** A newer version of the program that writes into the same event table. */
public record NewerVersion(DatabaseAccess access) {

    /** A fact as it would have left it behind; the JSON's {@code athlete} becomes this one. */
    public void append(AthleteId athlete, Stream stream, String name, String revision, String payload) {
        asOwner("""
                insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                                payload_type, payload_revision, payload, meta_data)
                select gen_random_uuid()::text, '%1$s',
                  (select coalesce(max(sequence_number) + 1, 0) from domain_event_entry where aggregate_identifier = '%1$s'),
                  'Newer', '2026-03-01T00:00:00Z', '%2$s', '%3$s', convert_to($json$%4$s$json$, 'UTF8'), convert_to('{}', 'UTF8')
                """.formatted(
                        stream.of(athlete),
                        name,
                        revision,
                        payload.replaceAll("(\"athlete\" ?: ?)\"[^\"]+\"", "$1\"" + athlete + "\"")));
    }

    public void asOwner(String statement) {
        try (Connection owner = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var sql = owner.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
