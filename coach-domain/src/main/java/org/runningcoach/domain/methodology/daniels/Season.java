package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonWeeks;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.weeks.CalendarWeek;

/**
 * The stored season of a plan, read by week: its phase, and whether a new runner still alternates running and walking. Weeks go by their Monday.
 *
 * @param race the goal race; absent for general fitness and once the goal lies behind
 */
record Season(Anchors anchors, @Nullable Race race) {

    /** Below this level a beginner starts with run and walk. */
    private static final double NOVICE_METRES = 6_000;

    private static final int FOUNDATION_WEEKS = 4;
    private static final double HALF_MARATHON = 21_097.5;
    private static final double UNTIL_HALF_MARATHON = 30_000;

    /** The phase of a week; after the race a month of foundation, then general fitness. */
    Phase phase(LocalDate monday) {
        if (runWalkStep(monday) > 0) {
            return Phase.I;
        }
        Optional<PhaseBlock> block = weeks().phase(monday);
        if (block.isPresent()) {
            return Phase.of(block.get().phase());
        }
        List<PhaseBlock> blocks = anchors.phases();
        if (blocks.isEmpty() || blocks.getFirst().first().isAfter(monday.plusDays(6))) {
            return Phase.I;
        }
        LocalDate end = CalendarWeek.mondayOf(blocks.getLast().last());
        return ChronoUnit.WEEKS.between(end, monday) <= FOUNDATION_WEEKS ? Phase.I : Phase.GENERAL;
    }

    /** The Monday of the week in which the phase of a week began. */
    LocalDate phaseStart(LocalDate monday) {
        return weeks().start(monday, this::phase);
    }

    /** Whether a phase with quality begins in a week. */
    boolean beginsQuality(LocalDate monday) {
        return phase(monday).isSeasonQuality() && phaseStart(monday).equals(monday);
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
        return weeks().runWalkStep(monday, NOVICE_METRES);
    }

    /** Whether strides belong to a week: from the third week of a plan on, and in every phase after the first. */
    boolean hasStrides(LocalDate monday) {
        return phase(monday) != Phase.I || weekNumber(monday) >= 2;
    }

    double raceMetres() {
        Double metres = race == null ? null : race.metres();
        return metres == null ? 0 : metres;
    }

    /** Half marathon or longer: the long run goes before quality where only one of them has room. */
    boolean isLongRace() {
        return raceMetres() >= HALF_MARATHON;
    }

    /** Longer than about a half marathon: marathon effort belongs into the long run. */
    boolean isMarathon() {
        return raceMetres() > UNTIL_HALF_MARATHON;
    }
}
