package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What is settled once and read by every refresh, so that a plan does not start over each week.
 *
 * @param planStart the first day of the first plan for this goal: recovery cycle, dose ladder and weekday pattern count from it
 * @param trainingStart the first run of the present regular running; start-up allowances count weeks from it
 * @param goalSetOn when the present goal was set
 * @param level read at onboarding, at each monthly snapshot and at a goal change
 * @param levelHeld volume a week held when the goal was set, in what the school counts: metres, for Koop seconds
 * @param targetVolume volume a week to grow to, likewise
 * @param phases the season in date order; may reach beyond the horizon
 */
public record Anchors(
        LocalDate planStart,
        LocalDate trainingStart,
        LocalDate goalSetOn,
        Level level,
        double levelHeld,
        double targetVolume,
        List<PhaseBlock> phases) {

    public Anchors {
        phases = List.copyOf(phases);
    }
}
