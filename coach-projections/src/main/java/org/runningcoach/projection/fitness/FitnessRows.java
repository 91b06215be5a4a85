package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.efficiency.EasyRun;
import org.runningcoach.domain.fitness.evidence.EasyPaceStated;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.load.GradeAdjustedSpeed;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.ledger.Absence;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.progress.Checkpoint;
import org.runningcoach.domain.plan.progress.ProgressDay;
import org.runningcoach.domain.plan.progress.ProgressFacts;
import org.runningcoach.domain.plan.progress.RecordedActivity;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.projection.database.RowArrays;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what fitness is reckoned from and what it came to, for one athlete, as the reader or as the writer. */
record FitnessRows(JdbcClient sql, UUID athlete) {

    private static final int EIGHT_WEEKS = 56;
    private static final double EASY_SHARE = 0.79;
    private static final RowArrays<DailyRow> DAYS = new RowArrays<>("fitness_daily", DailyRow.class);
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    /** The athlete's part; absent before they registered. */
    Optional<ProfileRow> profile() {
        return profile("");
    }

    /** The same, held until the end of the transaction: the days of an athlete are reckoned by one at a time. */
    Optional<ProfileRow> profileToChange() {
        return profile(" for update");
    }

    private Optional<ProfileRow> profile(String lock) {
        return sql.sql("select profile, plan_start, changed_from from fitness_profile where athlete_id = ?" + lock)
                .param(athlete)
                .query((row, number) -> new ProfileRow(
                        RowJson.read(row.getString("profile"), Profile.class),
                        row.getObject("plan_start", LocalDate.class),
                        row.getObject("changed_from", LocalDate.class)))
                .optional();
    }

    /** The latest point before a day from which the reckoning can go on; the latest at all when no day is given. */
    Optional<Checkpoint> checkpointBefore(@Nullable LocalDate day) {
        return sql.sql("""
                        select checkpoint from fitness_checkpoint
                        where athlete_id = :athlete and (:day::date is null or day < :day::date)
                        order by day desc limit 1
                        """)
                .param("athlete", athlete)
                .param("day", day)
                .query((row, number) -> RowJson.read(row.getString(1), Checkpoint.class))
                .optional();
    }

    /** Everything that days after a checkpoint are reckoned from; planned workouts up to the last day only. */
    ProgressFacts factsAfter(@Nullable Checkpoint checkpoint, ProfileRow profile, LocalDate lastPlanned) {
        LocalDate after = checkpoint == null ? BEFORE_ALL : checkpoint.day();
        return new ProgressFacts(
                profile.profile(),
                activitiesAfter(after),
                sql
                        .sql(
                                "select * from fitness_planned where athlete_id = ? and day > ? and day <= ? order by day, workout_id")
                        .params(athlete, after, lastPlanned)
                        .query(new SimplePropertyRowMapper<>(PlannedRow.class))
                        .list()
                        .stream()
                        .map(PlannedRow::asked)
                        .toList(),
                coveragesAfter(after),
                absencesAfter(after),
                easyPaces(),
                profile.planStart());
    }

    private List<RecordedActivity> activitiesAfter(LocalDate day) {
        return sql.sql("""
                        select activity.*, felt.effort as felt_effort
                        from fitness_activity activity left join fitness_feedback felt using (athlete_id, activity_id)
                        where athlete_id = ? and day > ? order by start, activity_id
                        """)
                .params(athlete, day)
                .query((row, number) -> ActivityRow.of(row).activity(row.getObject("felt_effort", Integer.class)))
                .list();
    }

    /** The day of the last run up to a day. */
    Optional<LocalDate> lastRun(LocalDate today) {
        return sql.sql(
                        "select day from fitness_activity where athlete_id = ? and sport = 'RUNNING' and day <= ? order by day desc limit 1")
                .params(athlete, today)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private List<Coverage> coveragesAfter(LocalDate day) {
        return sql.sql("""
                        select first_day, last_day, complete from fitness_coverage
                        where athlete_id = ? and last_day > ? order by first_day, last_day
                        """)
                .params(athlete, day)
                .query((row, number) -> new Coverage(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getBoolean(3)))
                .list();
    }

    private List<Absence> absencesAfter(LocalDate day) {
        return sql.sql("""
                        select kind, first_day, last_day from fitness_absence
                        where athlete_id = ? and (last_day is null or last_day > ?) order by kind, first_day
                        """)
                .params(athlete, day)
                .query((row, number) -> new Absence(
                        row.getString(1).equals(DayState.BLACKOUT.name()) ? DayState.BLACKOUT : DayState.ILL,
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    private List<EasyPaceStated> easyPaces() {
        return sql.sql("""
                        select stated_on, seconds_per_kilometre from fitness_easy_pace
                        where athlete_id = ? order by stated_on
                        """)
                .param(athlete)
                .query((row, number) ->
                        new EasyPaceStated(row.getObject(1, LocalDate.class), new Pace(row.getDouble(2))))
                .list();
    }

    /** The last day that data settles: the last activity, or the end of a complete coverage. */
    @Nullable
    LocalDate lastSettledDay() {
        return sql.sql("""
                        select greatest(
                          (select max(day) from fitness_activity where athlete_id = :athlete),
                          (select max(last_day) from fitness_coverage where athlete_id = :athlete and complete))
                        """)
                .param("athlete", athlete)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** Runs of the eight weeks up to a day whose mean heart rate was easy: up to 79 % of the maximum (Daniels' E zone). */
    List<EasyRun> easyRuns(Profile profile, LocalDate to) {
        double easy = EASY_SHARE
                * MaximumHeartRate.of(profile.maximumHeartRate(), profile.ageOn(to))
                        .beatsPerMinute();
        return sql.sql("""
                        select day, seconds, metres, average_heart_rate, ascent_metres, descent_metres from fitness_activity
                        where athlete_id = ? and day > ? and day <= ? and sport = 'RUNNING' and metres > 0
                          and seconds >= 1200 and average_heart_rate <= ? and race_metres is null and doubts = ''
                        order by start, activity_id
                        """)
                .params(athlete, to.minusDays(EIGHT_WEEKS), to, easy)
                .query((row, number) -> new EasyRun(
                        row.getObject("day", LocalDate.class),
                        row.getDouble("seconds") / 60,
                        GradeAdjustedSpeed.metresPerMinute(
                                row.getDouble("metres"),
                                row.getDouble("seconds"),
                                row.getObject("ascent_metres", Double.class),
                                row.getObject("descent_metres", Double.class)),
                        row.getInt("average_heart_rate")))
                .list();
    }

    /** What each week from a day on was planned for. */
    SortedMap<LocalDate, WeekKind> weekKinds(LocalDate first) {
        SortedMap<LocalDate, WeekKind> kinds = new TreeMap<>();
        sql.sql("select monday, kind from fitness_planned_week where athlete_id = ? and monday >= ?")
                .params(athlete, first)
                .query(row -> {
                    kinds.put(row.getObject(1, LocalDate.class), WeekKind.valueOf(row.getString(2)));
                });
        return kinds;
    }

    /** Frozen months before one, or all, newest first. */
    List<FitnessSnapshot> snapshots(@Nullable YearMonth before, int limit) {
        return sql.sql("""
                        select snapshot from fitness_snapshot
                        where athlete_id = :athlete and (:before::date is null or month < :before::date)
                        order by month desc limit :limit
                        """)
                .param("athlete", athlete)
                .param("before", before == null ? null : before.atDay(1))
                .param("limit", limit)
                .query((row, number) -> RowJson.read(row.getString(1), FitnessSnapshot.class))
                .list();
    }

    /** Stored days, oldest first. */
    List<ProgressDay> days(LocalDate first, LocalDate last) {
        Map<String, VdotEstimate> indexes = new HashMap<>();
        return sql.sql("select * from fitness_daily where athlete_id = ? and day between ? and ? order by day")
                .params(athlete, first, last)
                .query((row, number) -> DailyRow.of(row).progress(indexes))
                .list();
    }

    /** Puts newly reckoned days in the place of all stored ones after the checkpoint. */
    void replaceAfter(
            @Nullable Checkpoint checkpoint,
            Collection<ProgressDay> days,
            Collection<Checkpoint> checkpoints,
            BulkRows bulk) {
        LocalDate after = checkpoint == null ? BEFORE_ALL : checkpoint.day();
        sql.sql("delete from fitness_daily where athlete_id = ? and day > ?")
                .params(athlete, after)
                .update();
        sql.sql("delete from fitness_checkpoint where athlete_id = ? and day > ?")
                .params(athlete, after)
                .update();
        Map<VdotEstimate, String> indexes = new IdentityHashMap<>();
        bulk.add(
                DAYS,
                days.stream().map(day -> DailyRow.of(athlete, day, indexes)).toList());
        sql.sql("insert into fitness_checkpoint select ?, * from unnest(?::date[], ?::jsonb[])")
                .params(
                        athlete,
                        checkpoints.stream()
                                .map(taken -> taken.day().toString())
                                .toArray(String[]::new),
                        checkpoints.stream().map(RowJson::value).toArray(String[]::new))
                .update();
        sql.sql("update fitness_profile set changed_from = null where athlete_id = ?")
                .param(athlete)
                .update();
    }
}
