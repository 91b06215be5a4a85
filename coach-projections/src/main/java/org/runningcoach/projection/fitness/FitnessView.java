package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.form.DailyForm;

/**
 * What the facts say of an athlete today.
 *
 * @param today in the athlete's zone
 * @param index absent while nothing tells
 * @param paces absent without an index
 * @param maximumHeartRate absent when heart rate says nothing about this athlete
 * @param form fitness and fatigue with today's training so far, form as of this morning; absent before the first day known
 * @param lastRecordedOn the last day with a recorded run
 * @param longestRun of the last 30 days
 * @param assumedShare the share of fitness that rests on assumption, 0 to 1
 * @param readiness from what the athlete said of their sessions
 * @param predictions race times that the index gives
 */
public record FitnessView(
        LocalDate today,
        @Nullable IndexView index,
        @Nullable PacesView paces,
        @Nullable MaximumHeartRateView maximumHeartRate,
        @Nullable DailyForm form,
        VolumeView volume,
        @Nullable LocalDate lastRecordedOn,
        @Nullable LongestRunView longestRun,
        double assumedShare,
        ReadinessView readiness,
        List<PredictionView> predictions) {}
