package org.runningcoach.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.api.embedded.EmbeddedDatabase;
import org.runningcoach.api.embedded.Stay;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.database.ConnectionPools;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.database.Login;
import org.runningcoach.projection.database.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The migrated database and the two pools on it. Everything that writes gets the writer; queries get {@link AthleteReads}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    @Conditional(NoDatabaseNamed.class)
    EmbeddedDatabase embeddedDatabase(
            DataFolder folder,
            @Value("${coach.serving}") boolean serving,
            @Value("${coach.database.stay:UNTIL_STOPPED}") Stay stay) {
        EmbeddedDatabase database =
                serving ? EmbeddedDatabase.start(folder, stay) : EmbeddedDatabase.startOrJoin(folder);
        database.whenLost(DatabaseConfiguration::giveUp);
        return database;
    }

    /** Migrated before anybody holds it: there is no connection to a database with an old schema. */
    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings, @Nullable EmbeddedDatabase embedded) {
        DatabaseAccess access = embedded == null ? named(settings) : embedded(settings, embedded);
        Migrations.migrate(access);
        return access;
    }

    /** At once: an orderly end would wait for answers of a server that is gone. */
    private static void giveUp() {
        LOG.error("The embedded database ended unexpectedly, so the coach stops. Nothing stored is lost: start again.");
        Runtime.getRuntime().halt(1);
    }

    private static DatabaseAccess named(DatabaseSettings settings) {
        Login owner = new Login(settings.user(), settings.password());
        return new DatabaseAccess(
                settings.url(),
                owner,
                settings.writer().login(role -> DerivedPassword.of(owner, role)),
                settings.reader().login(role -> DerivedPassword.of(owner, role)));
    }

    private static DatabaseAccess embedded(DatabaseSettings settings, EmbeddedDatabase embedded) {
        return new DatabaseAccess(
                embedded.url(),
                embedded.owner(),
                settings.writer().login(embedded::passwordOfRole),
                settings.reader().login(embedded::passwordOfRole));
    }

    @Bean
    HikariDataSource writerPool(DatabaseAccess access) {
        return ConnectionPools.writer(access);
    }

    /** Not a candidate for plain injection: a query goes through {@link AthleteReads}. */
    @Bean(defaultCandidate = false)
    HikariDataSource readerPool(DatabaseAccess access) {
        return ConnectionPools.reader(access);
    }

    @Bean
    AthleteReads athleteReads(@Qualifier("readerPool") HikariDataSource readerPool) {
        return new AthleteReads(readerPool);
    }
}
