package org.runningcoach.api.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.database.ConnectionPools;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.database.Login;
import org.runningcoach.projection.database.Migrations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The migrated database and the two pools on it. Everything that writes gets the writer; queries get {@link AthleteReads}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Migrated before anybody holds it: there is no connection to a database with an old schema. */
    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings) {
        Login owner = new Login(settings.user(), settings.password());
        var access = new DatabaseAccess(
                settings.url(),
                owner,
                settings.writer().login(owner),
                settings.reader().login(owner));
        Migrations.migrate(access);
        return access;
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
