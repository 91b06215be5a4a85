package org.runningcoach.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks named, or all, and prints their figures. */
public final class Benchmarks {

    private static final List<Benchmark<StartedCoach>> AS_USERS_HAVE_IT =
            List.of(new ImportBench(), new PlanReadingBench());
    private static final List<Benchmark<RunningCoach>> WITHIN_REACH =
            List.of(new EventStoringBench(), new GrowingLogBench(), new VisibilityBench(), new DraftingBench());

    private final List<String> names;
    private final List<Figure> figures = new ArrayList<>();

    private Benchmarks(List<String> names) {
        this.names = names;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        var benchmarks = new Benchmarks(List.of(arguments));
        benchmarks.run();
        long missed = benchmarks.figures.stream()
                .filter(figure -> !figure.goal().isMetBy(figure.value()))
                .count();
        System.out.println(missed == 0 ? "Every goal was met." : missed + " goals were missed.");
    }

    private void run() throws Exception {
        if (AS_USERS_HAVE_IT.stream().anyMatch(this::isChosen)) {
            try (var coach = StartedCoach.start()) {
                measure(AS_USERS_HAVE_IT, coach);
                print(Figure.atMost(
                        512, "resident memory of the program after all that", coach.residentMebibytes(), "MiB"));
            }
        }
        if (WITHIN_REACH.stream().anyMatch(this::isChosen)) {
            try (var coach = RunningCoach.start()) {
                measure(WITHIN_REACH, coach);
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
