package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.RuleViolation;

class CommandConfigurationTest {

    private final ScheduledExecutorService retries = Executors.newScheduledThreadPool(1);
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway commands = new CommandConfiguration().commandGateway(bus, retries);
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void end() {
        retries.shutdownNow();
    }

    @Test
    void a_command_that_lost_a_race_in_the_database_is_tried_again() {
        failsTwiceBy(new ConcurrencyException("Somebody else wrote first", new SQLException("duplicate", "23505")));
        assertThat(commands.<String>sendAndWait("a command")).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_refused_command_is_not_tried_again() {
        failsTwiceBy(new RuleViolation("plan.none", "plan", "There is no plan yet."));
        assertThatThrownBy(() -> commands.sendAndWait("a command")).isInstanceOf(RuleViolation.class);
        assertThat(tries).hasValue(1);
    }

    private void failsTwiceBy(RuntimeException failure) {
        bus.subscribe(String.class.getName(), command -> {
            if (tries.incrementAndGet() < 3) {
                throw failure;
            }
            return "done";
        });
    }
}
