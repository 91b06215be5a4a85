package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonWeeks;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/**
 * The stored season of a plan, read by week. Weeks go by their Monday.
 *
 * @param race the goal race
 */
record Season(Anchors anchors, Race race) {

    /** Below this level a beginner starts with run and walk. */
    private static final double NOVICE_SECONDS = 40 * 60;

    /** From this climb a course is run and hiked, in metres per kilometre. A choice of this project. */
    private static final double HIKED_CLIMB = 25;

    private static final double FLAT_CLIMB = 10;
    private static final double SHORT_ULTRA = 55_000;
    private static final double LONG_ULTRA = 65_000;

    /** The phase of a week; after the race it is the base. */
    Phase phase(LocalDate monday) {
        if (runWalkStep(monday) > 0) {
            return Phase.BASE;
        }
        return weeks().phase(monday).map(block -> Phase.of(block.phase())).orElse(Phase.BASE);
    }

    /** The Monday of the week in which the phase of a week began. */
    LocalDate phaseStart(LocalDate monday) {
        return weeks().start(monday, this::phase);
    }

    /** Whether another phase of loading follows the week. */
    boolean endsPhase(LocalDate monday) {
        Phase next = phase(monday.plusWeeks(1));
        return next != phase(monday) && next != Phase.TAPER;
    }

    private SeasonWeeks weeks() {
        return new SeasonWeeks(anchors);
    }

    LocalDate planWeek() {
        return weeks().planWeek();
    }

    /** The number of a week in the plan, from 0. */
    int weekNumber(LocalDate monday) {
        return weeks().number(monday);
    }

    /** The run/walk step of a week, 1 to 8; 0 for everyone who runs already. */
    int runWalkStep(LocalDate monday) {
        return weeks().runWalkStep(monday, NOVICE_SECONDS);
    }

    /** Whether strides belong to a week: from the third week of a plan on. */
    boolean hasStrides(LocalDate monday) {
        return weekNumber(monday) >= 2;
    }

    /** Whole weeks from a week to race week; a large number without a date. */
    int weeksToRace(LocalDate monday) {
        LocalDate day = race.date();
        return day == null ? Integer.MAX_VALUE : (int) ChronoUnit.WEEKS.between(monday, CalendarWeek.mondayOf(day));
    }

    /** Metres of ascent per kilometre of the race; 0 when it is not known. */
    double climbRate() {
        Double ascent = race.ascentMetres();
        return ascent == null ? 0 : ascent / (race.reckonedMetres() / 1000);
    }

    /** Whether the race is hiked in part, for its climb or for its length. */
    boolean isHiked() {
        return climbRate() >= HIKED_CLIMB
                || RaceCategory.of(race.reckonedMetres()) == RaceCategory.ULTRA_BEYOND_FIFTY_MILES;
    }

    /** A flat race of about 50 km is run at a high effort: steady state is what is specific to it. */
    boolean isFast() {
        return race.reckonedMetres() <= SHORT_ULTRA && climbRate() <= FLAT_CLIMB;
    }

    /** Whether the race is long enough to ask for two long runs in a row. */
    boolean asksForBackToBacks() {
        return race.reckonedMetres() > LONG_ULTRA || isHiked();
    }
}
