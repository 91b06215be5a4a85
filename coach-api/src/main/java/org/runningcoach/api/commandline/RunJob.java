package org.runningcoach.api.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.JobFailure;
import org.runningcoach.saga.refresh.JobStart;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.springframework.boot.SpringApplication;

/**
 * {@code job weekly-refresh|fitness-update|snapshots}: serves whoever is due and says how it went. A coach that runs on this machine does it, or else one that
 * is started for it alone.
 */
final class RunJob implements Verb {

    private static final int FAILURES_SHOWN = 20;

    @Override
    public void run(List<String> arguments) {
        Job job = job(arguments);
        if (!CoachNextDoor.ofEnvironment(System.getenv()).serves(job, System.out::println)) {
            serve(job);
        }
    }

    static Job job(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new BadUsage("job takes one of " + known() + ".");
        }
        return Job.of(arguments.getFirst())
                .orElseThrow(() ->
                        new BadUsage("There is no job '" + arguments.getFirst() + "'; it is one of " + known() + "."));
    }

    private static String known() {
        return Arrays.stream(Job.values()).map(Job::path).collect(Collectors.joining(", "));
    }

    private static void serve(Job job) {
        try (var coach = SpringApplication.run(
                CoachApplication.class,
                "--server.port=0",
                "--coach.database.stay=FOR_ONE_COMMAND",
                "--coach.jobs.scheduled=false",
                "--logging.level.root=warn")) {
            Jobs jobs = coach.getBean(Jobs.class);
            JobStart started = jobs.run(job, Patience.NONE);
            if (started.run().isEmpty()) {
                System.out.printf("%s: nobody is due, %d passed over.%n", job.path(), started.passedOver());
            }
            started.run().flatMap(jobs::find).ifPresent(run -> {
                System.out.printf(
                        "%s: %s, %d due, %d succeeded, %d failed, %d passed over.%n",
                        job.path(), run.state(), run.due(), run.succeeded(), run.failed(), run.passedOver());
                jobs.failures(run.id(), FAILURES_SHOWN).stream()
                        .map(RunJob::line)
                        .forEach(System.out::println);
            });
        }
    }

    private static String line(JobFailure failure) {
        return "  " + failure.athlete() + ": " + failure.reason();
    }
}
