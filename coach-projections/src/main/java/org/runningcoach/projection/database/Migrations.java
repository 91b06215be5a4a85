package org.runningcoach.projection.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings a database to this version's schema as its owner: roles first, then the migrations that grant to them. */
public final class Migrations {

    private Migrations() {}

    public static void migrate(DatabaseAccess access) {
        if (access.writer().user().equals(access.reader().user())
                || access.owner().user().equals(access.writer().user())
                || access.owner().user().equals(access.reader().user())) {
            throw new DatabaseRefused("Owner, writer and reader must be three different roles.");
        }
        DatabaseRoles.ensure(access);
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "writer",
                        access.writer().user(),
                        "reader",
                        access.reader().user()))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
