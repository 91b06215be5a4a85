package org.runningcoach.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks named, or all, on one program and prints the figures. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new ImportBench(),
            new EventStoringBench(),
            new GrowingLogBench(),
            new PlanReadingBench(),
            new VisibilityBench(),
            new DraftingBench());

    private Benchmarks() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (var coach = RunningCoach.start()) {
            for (Benchmark benchmark : chosen(List.of(arguments))) {
                for (Figure figure : benchmark.measure(coach)) {
                    System.out.println(figure.line());
                    figures.add(figure);
                }
            }
            Figure memory = Figure.atMost(
                    512, "resident memory of the program after all that", RunningCoach.residentMebibytes(), "MiB");
            System.out.println(memory.line());
            figures.add(memory);
        }
        long missed = figures.stream()
                .filter(figure -> !figure.goal().isMetBy(figure.value()))
                .count();
        System.out.println(missed == 0 ? "Every goal was met." : missed + " goals were missed.");
    }

    private static List<Benchmark> chosen(List<String> names) {
        return names.isEmpty()
                ? ALL
                : ALL.stream()
                        .filter(benchmark -> names.contains(benchmark.getClass().getSimpleName()))
                        .toList();
    }
}
