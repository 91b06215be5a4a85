package org.runningcoach.projection.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.plan.model.FlippedEntry;
import org.runningcoach.projection.fitness.FormChangeView;

/**
 * What became of an uploaded file. Texts from the file are plain data.
 *
 * @param id absent in a dry run
 * @param language the language of the header (ISO 639-1); absent when only the shape of the rows told the columns
 * @param read rows under the header
 * @param imported runs that were new
 * @param crossTraining activities in other sports that were new
 * @param duplicates activities the log already had
 * @param removedBefore activities the athlete had taken out singly; they stay out
 * @param conflicts activities with the start of another whose distance or duration differ; the first was kept; at most the
 *     first {@link #MOST_ROWS}
 * @param conflictCount how many conflicts there are in truth
 * @param coverage the dates the file is evidence for; absent without runs
 * @param otherSports the {@link #MOST_ROWS} most frequent other sports of the file in its own words, most frequent first
 * @param unknownTypes the most frequent types in no list, counted as other sports until the athlete names them as runs
 * @param skipped rows left out; at most the first {@link #MOST_ROWS}
 * @param skippedCount how many rows were left out in truth
 * @param twins rows that repeat an earlier row of the file
 * @param first the start of the oldest run of the file
 * @param last the start of the newest run of the file
 * @param metres the distance of all runs of the file
 * @param notes codes of what the athlete should be told or asked
 * @param flipped workouts that stand otherwise by this file, once the ledger has been held against it
 * @param form how it moved the day's form, once fitness has been reckoned with it; absent until then
 * @param workoutsChanged workouts to come that are others because of it, once the plan has been drawn with it
 */
public record ImportReceiptView(
        @Nullable UUID id,
        ImportState state,
        Instant receivedAt,
        Source source,
        @Nullable String language,
        int read,
        int imported,
        int crossTraining,
        int duplicates,
        int removedBefore,
        List<ImportConflictView> conflicts,
        int conflictCount,
        @Nullable Coverage coverage,
        UnitsView units,
        NumbersView numbers,
        Map<String, Integer> otherSports,
        Map<String, Integer> unknownTypes,
        List<SkippedRowView> skipped,
        int skippedCount,
        int twins,
        @Nullable LocalDateTime first,
        @Nullable LocalDateTime last,
        double metres,
        List<String> notes,
        List<FlippedEntry> flipped,
        @Nullable FormChangeView form,
        List<ChangedWorkoutView> workoutsChanged) {

    /** Enough to find what is wrong with a file; a receipt that quoted a whole file would be as long as the file. */
    public static final int MOST_ROWS = 100;

    private static final String LOST = "lost";

    /** What the facts alone still tell of a file whose receipt was lost; what was found in its rows is gone. */
    static ImportReceiptView lost(ImportCompleted fact) {
        return new ImportReceiptView(
                fact.importId(),
                ImportState.COMPLETED,
                fact.at(),
                fact.source(),
                null,
                fact.read(),
                fact.recorded(),
                fact.otherSports(),
                fact.duplicates(),
                0,
                List.of(),
                0,
                fact.coverage(),
                new UnitsView(LOST, LOST, false, false, null),
                new NumbersView(LOST, LOST, false),
                Map.of(),
                Map.of(),
                List.of(),
                0,
                0,
                null,
                null,
                0,
                List.of("receipt-lost"),
                List.of(),
                null,
                List.of());
    }

    /** The same receipt of a file that has come this far. */
    public ImportReceiptView withState(ImportState reached) {
        return new ImportReceiptView(
                id,
                reached,
                receivedAt,
                source,
                language,
                read,
                imported,
                crossTraining,
                duplicates,
                removedBefore,
                conflicts,
                conflictCount,
                coverage,
                units,
                numbers,
                otherSports,
                unknownTypes,
                skipped,
                skippedCount,
                twins,
                first,
                last,
                metres,
                notes,
                flipped,
                form,
                workoutsChanged);
    }

    /** The same receipt with what the log made of the rows; conflicts with the log follow those within the file. */
    public ImportReceiptView withCounts(
            int newRuns,
            int newOthers,
            int known,
            int takenOut,
            List<ImportConflictView> withLog,
            @Nullable Coverage evidence) {
        return new ImportReceiptView(
                id,
                state,
                receivedAt,
                source,
                language,
                read,
                newRuns,
                newOthers,
                known,
                takenOut,
                Stream.concat(conflicts.stream(), withLog.stream())
                        .limit(MOST_ROWS)
                        .toList(),
                conflictCount + withLog.size(),
                evidence,
                units,
                numbers,
                otherSports,
                unknownTypes,
                skipped,
                skippedCount,
                twins,
                first,
                last,
                metres,
                notes,
                flipped,
                form,
                workoutsChanged);
    }
}
