package org.runningcoach.imports.storing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.projection.imports.StagedRow;

/** A file cut into pieces of one transaction each, oldest first: that is how logs and projections like to grow. */
final class Batches {

    /** Large enough that commits do not count, small enough that a transaction stays short. */
    static final int SIZE = 1_000;

    private static final Comparator<NumberedRecording> OLDEST_FIRST = Comparator.comparing(
                    NumberedRecording::recording,
                    Comparator.comparing(Recording::start).thenComparing(Recording::sport))
            .thenComparing(NumberedRecording::line);

    private Batches() {}

    static List<List<StagedRow>> of(ActivityFile file) {
        List<StagedRow> rows = Stream.concat(file.runs().stream(), file.otherSports().stream())
                .sorted(OLDEST_FIRST)
                .map(row -> new StagedRow(row.line(), row.recording()))
                .toList();
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + SIZE)
                .mapToObj(from -> rows.subList(from, Math.min(from + SIZE, rows.size())))
                .toList();
    }

    static List<Recording> recordings(List<StagedRow> batch) {
        List<Recording> recordings = new ArrayList<>(batch.size());
        batch.forEach(row -> recordings.add(row.recording()));
        return recordings;
    }
}
