package org.runningcoach.domain.usefulness;

import static org.runningcoach.domain.usefulness.UsefulDose.INTERVAL;
import static org.runningcoach.domain.usefulness.UsefulDose.MARATHON;
import static org.runningcoach.domain.usefulness.UsefulDose.REPETITION;
import static org.runningcoach.domain.usefulness.UsefulDose.THRESHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Loading weeks of phases II to IV hold a session of the phase's emphasis, or where its least dose does not fit the strides or short repetitions that
 * replace it; from five running days on, intermediate and advanced athletes below 60 have a second hard session.
 */
record EveryWeekHasItsEmphasis() implements UsefulnessRule {

    private static final int DAYS_FOR_TWO = 5;

    @Override
    public String number() {
        return "U3";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        List<LocalDate> weeks = Loading.weeksOfQuality(plan);
        Stream<String> without = weeks.stream()
                .filter(monday -> !hasEmphasis(plan, monday))
                .map(monday -> "week of " + monday + " in phase " + Loading.phase(plan, monday) + " lacks "
                        + emphasis(plan, monday));
        Stream<String> single = weeks.stream()
                .filter(monday -> needsTwo(plan, monday) && hardOrReplaced(plan, monday) < 2)
                .map(monday -> "week of " + monday + " has no second hard session");
        return Stream.concat(without, single);
    }

    private static boolean hasEmphasis(PlanInContext plan, LocalDate monday) {
        List<Workout> quality = Loading.quality(plan, monday);
        List<UsefulDose> emphasis = quality.size() > 1 ? emphasis(plan, monday) : eitherTurn(plan, monday);
        boolean trained = quality.stream().anyMatch(run -> emphasis.stream().anyMatch(dose -> dose.metresOf(run) > 0));
        boolean possible = emphasis.stream().anyMatch(dose -> dose.isPossible(plan, monday));
        return trained || (!possible && plan.openRunsOf(monday).anyMatch(Loading::hasStrides));
    }

    /** What Q1 carries. */
    private static List<UsefulDose> emphasis(PlanInContext plan, LocalDate monday) {
        boolean middle =
                Loading.goalMetres(plan).filter(metres -> metres < 1_000).isPresent();
        return switch (Loading.phase(plan, monday)) {
            case "II" -> List.of(REPETITION);
            case "III" ->
                Loading.isMarathon(plan)
                        ? List.of(MARATHON, THRESHOLD, INTERVAL)
                        : middle ? List.of(INTERVAL, REPETITION) : List.of(INTERVAL);
            default ->
                Loading.isMarathon(plan)
                        ? List.of(MARATHON, THRESHOLD, INTERVAL)
                        : middle ? List.of(THRESHOLD, REPETITION) : List.of(THRESHOLD);
        };
    }

    /** With one quality session a week Q1 and Q2 of phases III and IV take turns. */
    private static List<UsefulDose> eitherTurn(PlanInContext plan, LocalDate monday) {
        return Loading.phase(plan, monday).equals("II") ? List.of(REPETITION) : List.of(UsefulDose.values());
    }

    private static boolean needsTwo(PlanInContext plan, LocalDate monday) {
        return plan.timeline().weeklyRuns(monday) >= DAYS_FOR_TWO
                && !plan.limits().isBeginner()
                && !plan.limits().isMaster(monday);
    }

    private static long hardOrReplaced(PlanInContext plan, LocalDate monday) {
        return plan.openRunsOf(monday)
                .filter(run -> HardSession.is(run) || Loading.isQuality(run) || Loading.hasStrides(run))
                .count();
    }
}
