package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.Quiet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node in this process, so that its parts can be asked. Alone on the database, it does everything that killed nodes have left. */
record LastNode(ConfigurableApplicationContext coach) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static LastNode start(Map<String, String> properties) {
        return new LastNode(SpringApplication.run(
                CoachApplication.class,
                properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new)));
    }

    /** Until it has taken over all reactions and views, they have caught up, and nobody's week is left open. */
    void awaitQuiet() {
        var processing = coach.getBean(EventProcessingConfiguration.class);
        await().atMost(PATIENCE)
                .until(() -> processing.eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(StreamingEventProcessor.class::cast)
                        .noneMatch(processor -> processor.processingStatus().isEmpty()));
        var quiet = new Quiet(processing, rows());
        quiet.await();
        await().atMost(PATIENCE).until(this::isNobodyDue);
        quiet.await();
    }

    private boolean isNobodyDue() {
        Answer answer = api().withToken(TwoNodes.CREDENTIAL).post(StubbornAthlete.REFRESH, "");
        return answer.status() == 200 && answer.json().path("run").isNull();
    }

    /** A deadline whose node died while it rang, or that was cancelled meanwhile, rings once more, for nobody; then it is gone like the others. */
    void assertNothingLeftBehind() {
        for (String left : List.of(
                "dead_letter_entry",
                "parked_regeneration",
                "import_stage",
                "saga_entry",
                "job_run where state = 'RUNNING'",
                "job_claim where state <> 'DONE'")) {
            assertThat(rows().sql("select count(*) from " + left)
                            .query(Long.class)
                            .single())
                    .as(left)
                    .isZero();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows().sql("""
                                        select task_name || ' ' || task_instance || ' at ' || execution_time from scheduled_tasks
                                        where task_instance <> ?
                                        """)
                                .param(RecurringTask.INSTANCE)
                                .query(String.class)
                                .list())
                        .as("deadlines of sagas that have ended")
                        .isEmpty());
    }

    void assertKept(StubbornAthlete athlete) {
        new KeptLife(athlete, athlete.signedIn(api()), rows()).check();
    }

    void verify() {
        VerifiedAfterwards.verify(coach);
    }

    private Api api() {
        return Api.on(coach.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private JdbcClient rows() {
        return coach.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        coach.close();
    }
}
