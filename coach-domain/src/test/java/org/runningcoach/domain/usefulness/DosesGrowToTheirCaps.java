package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** From its third loading week in a phase on, a kind of session has at least three quarters of its cap; half of that where it is planned at half dose. */
record DosesGrowToTheirCaps() implements UsefulnessRule {

    private static final double SHARE = 0.75;
    private static final int THIRD = 3;
    private static final double FULL_TIME = 0.9;

    @Override
    public String number() {
        return "U5";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return Stream.of("II", "III", "IV")
                .flatMap(phase -> Stream.of(UsefulDose.values())
                        .flatMap(dose -> late(plan, phase, dose).stream()
                                .filter(run -> isSmall(plan, phase, dose, run))
                                .map(run -> String.format(
                                        Locale.ROOT,
                                        "%s in phase %s on %s has %.1f of %.1f km",
                                        dose,
                                        phase,
                                        run.date(),
                                        dose.metresOf(run) / 1000,
                                        cap(plan, dose, run) / 1000))));
    }

    /** The sessions of a kind from the third on, once the phase is seen from its beginning. */
    private static List<Workout> late(PlanInContext plan, String phase, UsefulDose dose) {
        boolean fromItsBeginning = plan.anchors().phases().stream()
                .anyMatch(block -> block.phase().equals(phase)
                        && !block.first().isBefore(plan.request().today()));
        List<Workout> sessions = new ArrayList<>();
        for (LocalDate monday : Loading.weeksOfQuality(plan)) {
            if (Loading.phase(plan, monday).equals(phase)) {
                Loading.quality(plan, monday).stream()
                        .filter(run -> isMainly(dose, run))
                        .forEach(sessions::add);
            }
        }
        return fromItsBeginning && sessions.size() >= THIRD ? sessions.subList(THIRD - 1, sessions.size()) : List.of();
    }

    /** Repetitions after intervals, or threshold around marathon pace, are a spice and no session of their own. */
    private static boolean isMainly(UsefulDose dose, Workout run) {
        return dose.metresOf(run) > 0
                && Stream.of(UsefulDose.values()).noneMatch(other -> other != dose && other.metresOf(run) > 0);
    }

    private static boolean isSmall(PlanInContext plan, String phase, UsefulDose dose, Workout run) {
        boolean half = isSecond(plan, phase, dose);
        boolean outOfTime =
                run.seconds() >= FULL_TIME * 60 * plan.request().availability().minutesOn(run.date());
        double asked = SHARE * cap(plan, dose, run) / (half ? 2 : 1);
        return dose.metresOf(run) < Math.min(asked, Math.max(asked, dose.least(plan))) && !outOfTime;
    }

    /** R-light in II, and in IV what is not the emphasis, are planned at half dose. */
    private static boolean isSecond(PlanInContext plan, String phase, UsefulDose dose) {
        return switch (phase) {
            case "II" -> dose != UsefulDose.THRESHOLD;
            case "IV" -> dose != UsefulDose.THRESHOLD && !Loading.isMarathon(plan);
            default -> false;
        };
    }

    private static double cap(PlanInContext plan, UsefulDose dose, Workout run) {
        return dose.cap(plan, CalendarWeek.mondayOf(run.date()));
    }
}
