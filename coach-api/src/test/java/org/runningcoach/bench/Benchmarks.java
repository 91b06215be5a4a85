package org.runningcoach.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks named, or all, and prints their figures. */
public final class Benchmarks {

    private static final String FULL = "--full";
    private static final int CLUB = 1_000;
    private static final int LARGE_CLUB = 10_000;

    private final List<Benchmark<StartedCoach>> asUsersHaveIt = List.of(new ImportBench(), new PlanReadingBench());
    private final List<Benchmark<RunningCoach>> withinReach;
    private final List<String> names;
    private final List<Figure> figures = new ArrayList<>();

    private Benchmarks(List<String> arguments) {
        names = arguments.stream().filter(argument -> !argument.equals(FULL)).toList();
        withinReach = List.of(
                new EventStoringBench(),
                new GrowingLogBench(),
                new VisibilityBench(),
                new RefreshBench(arguments.contains(FULL) ? LARGE_CLUB : CLUB),
                new DraftingBench(),
                new RebuildBench());
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        var benchmarks = new Benchmarks(List.of(arguments));
        benchmarks.run();
        long missed = benchmarks.figures.stream()
                .filter(figure -> !figure.goal().isMetBy(figure.value()))
                .count();
        System.out.println(missed == 0 ? "Every goal was met." : missed + " goals were missed.");
        // Axon's janitor is no daemon and would keep a program alive that has nothing more to do
        System.exit(0);
    }

    private void run() throws Exception {
        if (asUsersHaveIt.stream().anyMatch(this::isChosen)) {
            try (var coach = StartedCoach.start()) {
                measure(asUsersHaveIt, coach);
                print(Figure.atMost(
                        512, "resident memory of the program after all that", coach.residentMebibytes(), "MiB"));
            }
        }
        if (withinReach.stream().anyMatch(this::isChosen)) {
            try (var coach = RunningCoach.start()) {
                measure(withinReach, coach);
            }
        }
    }

    private <C> void measure(List<Benchmark<C>> benchmarks, C coach) throws Exception {
        for (Benchmark<C> benchmark : benchmarks) {
            if (isChosen(benchmark)) {
                benchmark.measure(coach).forEach(this::print);
            }
        }
    }

    private boolean isChosen(Benchmark<?> benchmark) {
        return names.isEmpty() || names.contains(benchmark.getClass().getSimpleName());
    }

    @SuppressWarnings("SystemOut")
    private void print(Figure figure) {
        System.out.println(figure.line());
        figures.add(figure);
    }
}
