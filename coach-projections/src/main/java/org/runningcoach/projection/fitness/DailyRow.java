package org.runningcoach.projection.fitness;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.progress.ProgressDay;

/** A row of fitness_daily. */
record DailyRow(
        UUID athleteId,
        LocalDate day,
        String state,
        int runs,
        double metres,
        double seconds,
        double longestRunSeconds,
        double load,
        double feltLoad,
        boolean hard,
        double qualityMetres,
        double marathonMetres,
        double qualitySeconds,
        double climb,
        double plannedSeconds,
        double crossTrainingSeconds,
        @Nullable Double raceMetres,
        @Nullable Double raceSeconds,
        @Nullable String racePriority,
        double stress,
        double fitness,
        double fatigue,
        double form,
        double assumedFitness,
        @JsonRawValue @Nullable String index,
        @JsonRawValue @Nullable String sprint) {

    /** @param indexes what was written of the column before: an index holds for many days */
    static DailyRow of(UUID athlete, ProgressDay day, Map<VdotEstimate, String> indexes) {
        DayRecord record = day.record();
        RaceResult race = record.race();
        VdotEstimate held = day.index();
        return new DailyRow(
                athlete,
                day.date(),
                record.state().name(),
                day.runs(),
                record.metres(),
                record.seconds(),
                record.longestRunSeconds(),
                record.load(),
                day.load(),
                record.hard(),
                record.qualityMetres(),
                record.marathonMetres(),
                record.qualitySeconds(),
                record.climb(),
                record.plannedSeconds(),
                record.crossTrainingSeconds(),
                race == null ? null : race.metres(),
                race == null ? null : race.seconds(),
                race == null ? null : race.priority().name(),
                day.stress(),
                day.form().fitness(),
                day.form().fatigue(),
                day.form().form(),
                day.assumedFitness(),
                held == null ? null : indexes.computeIfAbsent(held, RowJson::value),
                record.sprint() == null ? null : RowJson.value(record.sprint()));
    }

    /** By hand, since years of days are read at once and a general mapper takes several times as long. */
    static DailyRow of(ResultSet row) throws SQLException {
        return new DailyRow(
                row.getObject("athlete_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("state"),
                row.getInt("runs"),
                row.getDouble("metres"),
                row.getDouble("seconds"),
                row.getDouble("longest_run_seconds"),
                row.getDouble("load"),
                row.getDouble("felt_load"),
                row.getBoolean("hard"),
                row.getDouble("quality_metres"),
                row.getDouble("marathon_metres"),
                row.getDouble("quality_seconds"),
                row.getDouble("climb"),
                row.getDouble("planned_seconds"),
                row.getDouble("cross_training_seconds"),
                row.getObject("race_metres", Double.class),
                row.getObject("race_seconds", Double.class),
                row.getString("race_priority"),
                row.getDouble("stress"),
                row.getDouble("fitness"),
                row.getDouble("fatigue"),
                row.getDouble("form"),
                row.getDouble("assumed_fitness"),
                row.getString("index"),
                row.getString("sprint"));
    }

    /** @param indexes what was read of the column before: an index holds for many days */
    ProgressDay progress(Map<String, VdotEstimate> indexes) {
        RaceResult race = raceMetres == null || raceSeconds == null || racePriority == null
                ? null
                : new RaceResult(raceMetres, raceSeconds, RacePriority.valueOf(racePriority));
        var record = new DayRecord(
                day,
                DayState.valueOf(state),
                metres,
                seconds,
                longestRunSeconds,
                load,
                hard,
                qualityMetres,
                marathonMetres,
                qualitySeconds,
                climb,
                plannedSeconds,
                crossTrainingSeconds,
                race,
                sprint == null ? null : RowJson.read(sprint, SprintWork.class));
        return new ProgressDay(
                record,
                runs,
                feltLoad,
                stress,
                new DailyForm(day, fitness, fatigue, form),
                assumedFitness,
                index == null ? null : indexes.computeIfAbsent(index, json -> RowJson.read(json, VdotEstimate.class)));
    }
}
