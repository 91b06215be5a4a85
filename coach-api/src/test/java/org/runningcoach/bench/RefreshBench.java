package org.runningcoach.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.HandEntry;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.JobRun;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;

/**
 * The weekly refresh of a club, each member with a year of running; and of one athlete with a long career beside one with a short one. The raw reference is
 * the engine alone, drawing as many plans on one thread.
 */
final class RefreshBench implements Benchmark<RunningCoach> {

    private static final int RUNS_OF_A_YEAR = 150;
    private static final int SHORT = 100;
    private static final int LONG = 10_000;
    private static final int ROUNDS = 8;
    private static final int BATCH = 1_000;
    private static final ZoneId ZONE = AthleteFacts.profile().zone();

    private final int members;

    RefreshBench(int members) {
        this.members = members;
    }

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        coach.settle();
        CommandGateway commands = coach.part(CommandGateway.class);
        Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int member = 0; member < members; member++) {
            athlete(commands, begin, RUNS_OF_A_YEAR);
        }
        coach.settle();
        try {
            double club = refresh(coach, sundayAfter(begin, 1));
            List<Figure> figures = new ArrayList<>(List.of(
                    Figure.reference("plans drawn by the engine alone, on one thread", drawnAlone(), "/s"),
                    Figure.atLeast(100, "weekly refresh of %,d athletes".formatted(members), members / club, "/s"),
                    Figure.reference("memory in use after it", usedMebibytes(), "MiB")));
            figures.addAll(careers(coach, commands, begin));
            return figures;
        } finally {
            BenchClock.putRight();
        }
    }

    private static List<Figure> careers(RunningCoach coach, CommandGateway commands, Instant begin) throws Exception {
        AthleteId beginner = athlete(commands, begin, SHORT);
        AthleteId veteran = athlete(commands, begin, LONG);
        coach.settle();
        var ofBeginner = new Timing();
        var ofVeteran = new Timing();
        for (int week = 2; week < 2 + ROUNDS; week++) {
            Instant sunday = sundayAfter(begin, week);
            BenchClock.putForwardTo(sunday);
            refresh(coach, beginner, sunday, ofBeginner);
            refresh(coach, veteran, sunday, ofVeteran);
        }
        return List.of(
                Figure.reference("refresh of one athlete with 100 activities", ofBeginner.medianMillis(), "ms"),
                Figure.reference("refresh of one athlete with 10,000 activities", ofVeteran.medianMillis(), "ms"),
                Figure.atMost(
                        1.3,
                        "refresh of one athlete, 10,000 activities against 100",
                        ofVeteran.medianMillis() / ofBeginner.medianMillis(),
                        "x"));
    }

    private double refresh(RunningCoach coach, Instant sunday) throws Exception {
        BenchClock.putForwardTo(sunday);
        Jobs jobs = coach.part(Jobs.class);
        long begin = System.nanoTime();
        JobRun run = jobs.find(jobs.run(Job.WEEKLY_REFRESH, Patience.NONE).run().orElseThrow())
                .orElseThrow();
        if (run.succeeded() < members) {
            throw new IllegalStateException("Not everybody was served: " + run + jobs.failures(run.id(), 3));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void refresh(RunningCoach coach, AthleteId athlete, Instant sunday, Timing timing) throws Exception {
        var close = new CloseWeek(athlete, CalendarWeek.mondayOf(LocalDate.ofInstant(sunday, ZONE)), ZONE, sunday);
        var revise = RegeneratePlan.because(PlanTrigger.WEEK_CLOSED, athlete, sunday);
        timing.add(() -> {
            coach.part(CommandGateway.class).sendAndWait(close);
            coach.part(Regenerations.class).now(revise);
        });
    }

    /** The Sundays that follow, half an hour after the week has closed. */
    private static Instant sundayAfter(Instant begin, int weeks) {
        return LocalDate.ofInstant(begin, ZONE)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusWeeks(weeks - 1L)
                .atTime(23, 30)
                .atZone(ZONE)
                .toInstant();
    }

    private static AthleteId athlete(CommandGateway commands, Instant now, int runs) {
        var athlete = new AthleteId(UUID.randomUUID());
        commands.sendAndWait(new RegisterAthlete(
                athlete, AthleteFacts.profile(), Goal.generalFitness(), AthleteFacts.availability(), now));
        UUID importId = UUID.randomUUID();
        long hours = runs > RUNS_OF_A_YEAR ? 20 : 58;
        LocalDateTime last = LocalDateTime.ofInstant(now, ZONE).minusDays(1).withNano(0);
        for (int from = 0; from < runs; from += BATCH) {
            List<Recording> batch = new ArrayList<>();
            for (int number = from; number < Math.min(runs, from + BATCH); number++) {
                batch.add(run(last.minusHours(hours * (runs - 1 - number))));
            }
            commands.sendAndWait(new ImportActivities(athlete, importId, Source.GARMIN_CSV, batch, now));
        }
        commands.sendAndWait(new CompleteImport(
                athlete,
                importId,
                Source.GARMIN_CSV,
                runs,
                0,
                new Coverage(last.minusHours(hours * (runs - 1L)).toLocalDate(), last.toLocalDate(), true),
                List.of(),
                now));
        return athlete;
    }

    private static Recording run(LocalDateTime start) {
        return HandEntry.recording(
                start, Sport.RUNNING, Surface.ROAD, "Running", "", 10_000.0, 3_000, null, null, null, null, null);
    }

    private static double drawnAlone() throws Exception {
        MethodologyEngine engine = new DanielsEngine();
        List<PlanRequest> requests =
                LongStream.range(0, 200).mapToObj(RandomAthletes::unconstrained).toList();
        requests.forEach(engine::draft);
        return 1000 * requests.size() / Timing.millis(() -> requests.forEach(engine::draft));
    }

    private static double usedMebibytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
