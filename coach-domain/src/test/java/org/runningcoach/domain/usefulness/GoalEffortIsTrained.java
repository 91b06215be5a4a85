package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/** In the four weeks before the taper at least two sessions go at or next to goal effort; not for beginners with fewer than twelve weeks. */
record GoalEffortIsTrained() implements UsefulnessRule {

    private static final int SESSIONS = 2;
    private static final int WEEKS = 4;
    private static final int WEEKS_FOR_BEGINNERS = 12;

    @Override
    public String number() {
        return "U6";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> !taper.first().isAfter(plan.timeline().last()))
                .filter(taper -> !plan.request().today().isAfter(taper.first().minusWeeks(WEEKS)))
                .filter(taper -> !plan.limits().isBeginner()
                        || !plan.anchors().planStart().isAfter(taper.raceDay().minusWeeks(WEEKS_FOR_BEGINNERS)))
                .filter(taper -> isPossible(plan, taper) && sessions(plan, taper) < SESSIONS)
                .map(taper -> sessions(plan, taper) + " sessions at goal effort before the taper of " + taper.first());
    }

    private static long sessions(PlanInContext plan, Taper taper) {
        return Loading.runsBetween(
                        plan, taper.first().minusWeeks(WEEKS), taper.first().minusDays(1))
                .filter(run -> efforts(plan).stream().anyMatch(dose -> dose.metresOf(run) > 0))
                .count();
    }

    private static boolean isPossible(PlanInContext plan, Taper taper) {
        LocalDate from = taper.first().minusWeeks(WEEKS);
        return Loading.weeks(plan).stream()
                        .filter(monday -> !monday.isBefore(from) && monday.isBefore(taper.first()))
                        .filter(monday -> efforts(plan).stream().anyMatch(dose -> dose.isPossible(plan, monday)))
                        .count()
                >= SESSIONS;
    }

    private static List<UsefulDose> efforts(PlanInContext plan) {
        double metres = Loading.goalMetres(plan).orElse(5_000.0);
        if (metres <= 5_000) {
            return List.of(UsefulDose.INTERVAL, UsefulDose.REPETITION);
        }
        if (metres <= 15_000) {
            return List.of(UsefulDose.INTERVAL, UsefulDose.THRESHOLD);
        }
        return List.of(UsefulDose.THRESHOLD, UsefulDose.MARATHON);
    }
}
