package org.runningcoach.api.wiring;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.common.AxonThreadFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands that lose a race against another node are tried again, unseen by the caller. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    private static final int RETRY_AFTER_MILLISECONDS = 20;
    private static final int RETRIES = 10;

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService commandRetries() {
        return Executors.newScheduledThreadPool(2, new AxonThreadFactory("command-retries"));
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, @Qualifier("commandRetries") ScheduledExecutorService retries) {
        bus.registerDispatchInterceptor(commands -> (index, command) -> aboutItsAthlete(command));
        bus.registerHandlerInterceptor(new AthleteInLogs());
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetriesOfLostRaces(IntervalRetryScheduler.builder()
                        .retryExecutor(retries)
                        .retryInterval(RETRY_AFTER_MILLISECONDS)
                        .maxRetryCount(RETRIES)))
                .build();
    }

    @Autowired
    void weeklyRefreshesWaitForTheDiskOnce(CommandBus bus, JdbcClient writer) {
        bus.registerHandlerInterceptor(LaterOnDisk.inTheWeeklyRefresh(writer));
    }

    /** Found once per command; a command may lead to a thousand events, and each of them asks whom it is about. */
    private static CommandMessage<?> aboutItsAthlete(CommandMessage<?> command) {
        return AthleteOfMessage.find(command)
                .<CommandMessage<?>>map(
                        athlete -> command.andMetaData(Map.of(AthleteOfMessage.METADATA, athlete.toString())))
                .orElse(command);
    }
}
