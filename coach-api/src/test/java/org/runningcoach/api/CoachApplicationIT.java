package org.runningcoach.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

@CoachTest
class CoachApplicationIT {

    @Test
    void everybody_may_ask_whether_it_is_up_and_learns_no_more(@LocalServerPort int port) {
        RestClient http = RestClient.create("http://127.0.0.1:" + port);
        Map<?, ?> health = http.get().uri("/api/system/health").retrieve().body(Map.class);
        assertThat(health).isEqualTo(Map.of("status", "UP"));
    }

    @Test
    void events_are_appended_inside_springs_transaction(
            @Autowired TransactionManager transactions,
            @Autowired EventStorageEngine engine,
            @Autowired TokenStore tokens) {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(tokens).isInstanceOf(JpaTokenStore.class);
    }

    @Test
    void what_is_injected_as_the_data_source_is_the_writers(@Autowired DataSource injected) {
        assertThat(((HikariDataSource) injected).getUsername()).isEqualTo("coach_writer");
    }
}
