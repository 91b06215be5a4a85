package org.runningcoach.projection.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.testing.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class ActivityProjectorIT {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 7, 30, 15);
    private static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");

    private static TestDatabase database;
    private static EventBatch batch;
    private static ActivityQueryHandler queries;

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());
    private final UUID file = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        var projector = new ActivityProjector(
                new ActivityRows(new JdbcTemplate(database.writer()), BulkRows.inserting(database.writes())));
        batch = new EventBatch(projector, database.writer());
        queries = new ActivityQueryHandler(database.reads());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_was_recorded_is_shown_as_it_was() {
        var full = new Recording(
                START,
                Sport.RUNNING,
                Surface.TRAIL,
                "Trail Running",
                "Lillby \"hill\"",
                10_020.5,
                3_123.4,
                3_100.0,
                3_300.0,
                142,
                171,
                168.5,
                120.0,
                118.0,
                List.of(Doubt.IMPLAUSIBLE_SPEED, Doubt.PACE_DISAGREES));
        batch.handle(recorded(full), recorded(ride(1)));
        assertThat(queries.answer(new FindActivity(athlete, id(full))))
                .contains(new ActivityView(id(full), full, Source.GARMIN_CSV, file, null));
        assertThat(listed()).extracting(ActivityView::recording).containsExactly(ride(1), full);
    }

    @Test
    void the_story_of_a_log_ends_with_what_is_left_even_inside_one_batch() {
        tell();
        assertThat(listed()).extracting(ActivityView::id).containsExactly(id(run(3)), id(run(1)));
        assertThat(listed().getLast().race()).isEqualTo(new RaceView(10_000, 2_990, RacePriority.B));
        assertThat(listed().getFirst().race()).isNull();
    }

    @Test
    void told_twice_the_story_ends_the_same() {
        tell();
        List<ActivityView> once = listed();
        tell();
        assertThat(listed()).isEqualTo(once);
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        tell();
        var other = new AthleteId(UUID.randomUUID());
        assertThat(queries.answer(new FindActivity(other, id(run(1))))).isEmpty();
        assertThat(queries.answer(all(other)).activities()).isEmpty();
    }

    @Test
    void a_page_names_where_the_next_begins() {
        batch.handle(recorded(run(0)), recorded(run(1)), recorded(run(2)));
        ActivityPageView first = queries.answer(page(2, null));
        assertThat(first.activities()).extracting(ActivityView::id).containsExactly(id(run(2)), id(run(1)));
        ActivityPageView second = queries.answer(page(2, first.next()));
        assertThat(second.activities()).extracting(ActivityView::id).containsExactly(id(run(0)));
        assertThat(second.next()).isNull();
    }

    @Test
    void days_are_the_local_days_of_the_starts() {
        batch.handle(recorded(run(0)), recorded(run(1)), recorded(run(2)));
        LocalDate second = START.toLocalDate().plusDays(1);
        var query = new ListActivities(athlete, second, second, null, null, null, null, null, 10);
        assertThat(queries.answer(query).activities())
                .extracting(ActivityView::id)
                .containsExactly(id(run(1)));
    }

    @Test
    void after_a_refused_batch_only_the_event_to_blame_fails() {
        Recording unstorable = new Recording(
                START.plusDays(9),
                Sport.RUNNING,
                Surface.ROAD,
                "Running",
                "\u0000",
                1.0,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        assertThatThrownBy(() -> batch.handle(recorded(run(0)), recorded(unstorable), recorded(run(1))))
                .isInstanceOf(DataAccessException.class);
        assertThat(listed()).isEmpty();
        batch.handle(recorded(run(0)));
        assertThatThrownBy(() -> batch.handle(recorded(unstorable))).isInstanceOf(DataAccessException.class);
        batch.handle(recorded(run(1)));
        assertThat(listed()).hasSize(2);
    }

    private void tell() {
        batch.handle(
                recorded(run(0)),
                recorded(run(1)),
                recorded(ride(2)),
                new RaceMarked(athlete.value(), id(run(1)), START.toLocalDate(), 10_000, 2_990, RacePriority.B, NOW),
                new ActivityRemoved(athlete.value(), id(run(0)), START.toLocalDate(), NOW));
        batch.handle(
                byHand(run(3)),
                new RaceMarked(athlete.value(), id(run(3)), START.toLocalDate(), 10_000, 2_990, RacePriority.A, NOW),
                new RaceUnmarked(athlete.value(), id(run(3)), START.toLocalDate(), NOW),
                new ActivityRemoved(athlete.value(), id(run(1)), START.toLocalDate(), NOW),
                byHand(run(1)),
                new RaceMarked(athlete.value(), id(run(1)), START.toLocalDate(), 10_000, 2_990, RacePriority.B, NOW),
                new ImportRemoved(athlete.value(), file, List.of(id(ride(2))), START.toLocalDate(), NOW));
    }

    private List<ActivityView> listed() {
        return queries.answer(all(athlete)).activities();
    }

    private static ListActivities all(AthleteId of) {
        return new ListActivities(of, null, null, null, null, null, null, null, 100);
    }

    private ListActivities page(int limit, @Nullable UUID before) {
        return new ListActivities(athlete, null, null, null, null, null, null, before, limit);
    }

    private ActivityRecorded recorded(Recording recording) {
        return new ActivityRecorded(athlete.value(), id(recording), file, Source.GARMIN_CSV, recording, NOW);
    }

    private ActivityRecorded byHand(Recording recording) {
        return new ActivityRecorded(athlete.value(), id(recording), null, Source.BY_HAND, recording, NOW);
    }

    private UUID id(Recording recording) {
        return ActivityId.of(athlete.value(), recording.start(), recording.sport());
    }

    private static Recording run(int day) {
        return plain(day, Sport.RUNNING);
    }

    private static Recording ride(int day) {
        return plain(day, Sport.OTHER);
    }

    private static Recording plain(int day, Sport sport) {
        return new Recording(
                START.plusDays(day),
                sport,
                Surface.ROAD,
                "Any",
                "",
                sport == Sport.RUNNING ? 10_000.0 : null,
                3_000,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
