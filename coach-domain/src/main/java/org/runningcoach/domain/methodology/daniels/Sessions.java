package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.methodology.drafting.Explained;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.SessionWriter;
import org.runningcoach.domain.methodology.drafting.Strides;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * Writes proposals out as workouts with warm-up, main set and cool-down. What cannot be written usefully (a dose below the least, an easy run
 * without minutes) is not written at all.
 */
record Sessions(Paces paces) implements SessionWriter<Proposal> {

    private static final WeekSetting PLAIN = WeekSetting.plain(Phase.I.label(), true);

    @Override
    public Optional<Workout> write(Proposal proposal, LocalDate date, WeekSetting week) {
        return switch (proposal.form()) {
            case EASY -> easy(proposal, date, week);
            case LONG -> longRun(proposal, date, week);
            case QUALITY -> quality(proposal, date, week);
            case RUN_WALK ->
                Optional.of(workout(
                        proposal,
                        week,
                        date,
                        WorkoutType.RUN_WALK,
                        Purpose.RUN_WALK,
                        RunWalk.step(proposal.step()).steps(paces, proposal.minutes())));
            case WALK ->
                Optional.of(workout(
                        proposal,
                        week,
                        date,
                        WorkoutType.WALK,
                        Purpose.WALK,
                        List.of(Step.once(paces.timed(Role.WORK, Intensity.WALK, 60 * proposal.minutes())))));
            case RACE -> Optional.of(raceDay(proposal, week, date));
        };
    }

    /** The main set that a dose of metres gives, in another variant where it has none in this. */
    @Nullable
    MainSet mainSet(Quality quality, double dose, int variant) {
        MainSet set = mainSetOf(quality, dose, variant);
        return set == null ? mainSetOf(quality, dose, variant + 1) : set;
    }

    /** Whether a dose of metres gives a main set of just this variant. */
    boolean hasMainSet(Quality quality, double dose, int variant) {
        return mainSetOf(quality, dose, variant) != null;
    }

    private @Nullable MainSet mainSetOf(Quality quality, double dose, int variant) {
        return switch (quality) {
            case MARATHON -> MarathonSession.of(dose, variant, paces);
            case THRESHOLD -> ThresholdSession.of(dose, variant, paces);
            case INTERVAL -> IntervalSession.of(dose, variant, paces);
            case REPETITION -> RepetitionSession.of(dose, variant, paces);
        };
    }

    /** Minutes of easy running around a main set. */
    static int frameMinutes(boolean shortFrame) {
        return shortFrame ? 15 : 25;
    }

    private Optional<Workout> easy(Proposal proposal, LocalDate date, WeekSetting week) {
        boolean strides = proposal.strides() > 0
                && proposal.minutes() >= RunLength.SHORTEST + Strides.minutes(proposal.strides());
        int running = strides ? proposal.minutes() - Strides.minutes(proposal.strides()) : proposal.minutes();
        if (running < RunLength.SHORTEST) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.once(paces.timed(Role.WORK, Intensity.EASY, 60 * running)));
        if (strides) {
            steps.add(Strides.of(proposal.strides(), paces));
        }
        return Optional.of(
                workout(proposal, week, date, WorkoutType.EASY, strides ? Purpose.EASY_STRIDES : Purpose.EASY, steps));
    }

    private Optional<Workout> longRun(Proposal proposal, LocalDate date, WeekSetting week) {
        if (proposal.minutes() < RunLength.SHORTEST) {
            return Optional.empty();
        }
        MainSet set = proposal.quality() == null ? null : LongRun.work(proposal, this);
        if (set == null) {
            Proposal plain = proposal.quality() == null ? proposal : proposal.withoutQuality(Reason.LONG_RUN);
            Step run = Step.once(paces.timed(Role.WORK, Intensity.EASY, 60 * proposal.minutes()));
            return Optional.of(workout(plain, week, date, WorkoutType.LONG, Purpose.LONG, List.of(run)));
        }
        return Optional.of(workout(
                proposal,
                week,
                date,
                WorkoutType.MARATHON_PACE,
                Purpose.LONG_MARATHON,
                LongRun.around(set, proposal.minutes(), paces)));
    }

    private Optional<Workout> quality(Proposal proposal, LocalDate date, WeekSetting week) {
        Quality quality = proposal.quality();
        MainSet set = quality == null ? null : mainSet(quality, proposal.dose(), proposal.variant());
        if (quality == null || set == null) {
            return Optional.empty();
        }
        List<Step> steps = List.of(
                Step.once(paces.timed(Role.WARM_UP, Intensity.EASY, 60 * (week.shortFrame() ? 10 : 15))),
                set.step(),
                Step.once(paces.timed(
                        Role.COOL_DOWN, Intensity.EASY, 60 * (proposal.minutes() + (week.shortFrame() ? 5 : 10)))));
        Purpose purpose = switch (quality) {
            case MARATHON -> Purpose.LONG_MARATHON;
            case THRESHOLD -> Purpose.THRESHOLD;
            case INTERVAL -> Purpose.INTERVAL;
            case REPETITION -> Purpose.REPETITION;
        };
        return Optional.of(workout(proposal, week, date, quality.type(), purpose, steps));
    }

    @Override
    public Proposal read(Workout standing) {
        return Proposal.from(standing);
    }

    /** A plain easy run, as an outline and a break's end need it. */
    Optional<Workout> easyRun(int minutes, LocalDate day) {
        return write(Proposal.easy(minutes, Reason.EASY_DAY), day, PLAIN);
    }

    Workout raceDay(Race race, LocalDate day) {
        return raceDay(Proposal.race(race), PLAIN, day);
    }

    private Workout raceDay(Proposal proposal, WeekSetting week, LocalDate date) {
        Race race = Objects.requireNonNull(proposal.race());
        Purpose purpose = race.priority() == RacePriority.A ? Purpose.RACE : Purpose.SECONDARY_RACE;
        return workout(proposal, week, date, WorkoutType.RACE, purpose, RaceDay.steps(race, paces));
    }

    private static Workout workout(
            Proposal proposal, WeekSetting week, LocalDate date, WorkoutType type, Purpose purpose, List<Step> steps) {
        return new Explained(purpose, proposal.reason(), SessionValues.of(steps, proposal, week))
                .workout(Methodology.DANIELS, date, type, steps);
    }
}
