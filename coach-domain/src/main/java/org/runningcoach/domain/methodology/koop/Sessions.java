package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * Writes proposals out as workouts with warm-up, main set and cool-down, all by time and effort. What cannot be written usefully is not written at all.
 */
record Sessions(Efforts efforts) implements SessionWriter<Proposal> {

    private static final WeekSetting PLAIN = WeekSetting.plain(Phase.BASE.label(), true);
    private static final int RUN_MINUTES = 25;
    private static final int HIKE_MINUTES = 5;

    @Override
    public Optional<Workout> write(Proposal proposal, LocalDate date, WeekSetting week) {
        return switch (proposal.form()) {
            case RECOVERY -> plain(proposal, date, week, WorkoutType.RECOVERY, Intensity.RECOVERY);
            case EASY -> easy(proposal, date, week);
            case LONG, BACK_TO_BACK -> longRun(proposal, date, week);
            case QUALITY -> quality(proposal, date, week);
            case RUN_WALK ->
                Optional.of(workout(
                        proposal,
                        week,
                        date,
                        WorkoutType.RUN_WALK,
                        Purpose.RUN_WALK,
                        RunWalk.step(proposal.step()).steps(efforts, proposal.minutes())));
            case WALK -> plain(proposal, date, week, WorkoutType.WALK, Intensity.WALK);
            case RACE -> Optional.of(race(proposal, date, week));
        };
    }

    @Override
    public Proposal read(Workout standing) {
        return Proposal.from(standing);
    }

    /** A plain easy run, as an outline and a break's end need it. */
    Optional<Workout> easyRun(int minutes, LocalDate day) {
        return write(Proposal.of(Proposal.Form.EASY, minutes, Reason.EASY_DAY), day, PLAIN);
    }

    Workout raceDay(Race race, LocalDate day) {
        return race(Proposal.race(race), day, PLAIN);
    }

    /** Minutes of easy running before and after a main set. */
    static int frameMinutes(boolean shortFrame) {
        return warmUp(shortFrame) + coolDown(shortFrame);
    }

    private static int warmUp(boolean shortFrame) {
        return shortFrame ? 10 : 15;
    }

    private static int coolDown(boolean shortFrame) {
        return shortFrame ? 5 : 10;
    }

    private Optional<Workout> plain(
            Proposal proposal, LocalDate date, WeekSetting week, WorkoutType type, Intensity intensity) {
        if (proposal.minutes() < RunLength.SHORTEST) {
            return Optional.empty();
        }
        Purpose purpose = type == WorkoutType.WALK ? Purpose.WALK : Purpose.RECOVERY;
        Step step = Step.once(efforts.timed(Role.WORK, intensity, 60 * proposal.minutes()));
        return Optional.of(workout(proposal, week, date, type, purpose, List.of(step)));
    }

    private Optional<Workout> easy(Proposal proposal, LocalDate date, WeekSetting week) {
        boolean strides = proposal.strides() > 0
                && proposal.minutes() >= RunLength.SHORTEST + Strides.minutes(proposal.strides());
        int running = strides ? proposal.minutes() - Strides.minutes(proposal.strides()) : proposal.minutes();
        if (running < RunLength.SHORTEST) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.once(efforts.climbing(Role.WORK, Intensity.EASY, 60 * running, proposal.climb())));
        if (strides) {
            steps.add(Strides.of(proposal.strides(), efforts));
        }
        Purpose purpose = strides ? Purpose.EASY_STRIDES : proposal.climb() > 0 ? Purpose.EASY_CLIMB : Purpose.EASY;
        return Optional.of(workout(proposal, week, date, WorkoutType.EASY, purpose, steps));
    }

    private Optional<Workout> longRun(Proposal proposal, LocalDate date, WeekSetting week) {
        if (proposal.minutes() < RunLength.SHORTEST) {
            return Optional.empty();
        }
        boolean pair = proposal.form() == Proposal.Form.BACK_TO_BACK;
        Purpose purpose = pair
                ? Purpose.BACK_TO_BACK
                : proposal.hiked() ? Purpose.LONG_HIKED : proposal.climb() > 0 ? Purpose.LONG_CLIMB : Purpose.LONG;
        return Optional.of(workout(
                proposal,
                week,
                date,
                pair ? WorkoutType.BACK_TO_BACK : WorkoutType.LONG,
                purpose,
                proposal.hiked() ? hiked(proposal) : List.of(run(proposal.minutes(), proposal.climb()))));
    }

    private Step run(int minutes, int climb) {
        return Step.once(efforts.climbing(Role.WORK, Intensity.EASY, 60 * minutes, climb));
    }

    /** Half an hour at a time, the last five minutes of each hiked uphill. */
    private List<Step> hiked(Proposal proposal) {
        int rounds = proposal.minutes() / (RUN_MINUTES + HIKE_MINUTES);
        int rest = proposal.minutes() % (RUN_MINUTES + HIKE_MINUTES);
        if (rounds == 0) {
            return List.of(run(rest, proposal.climb()));
        }
        List<Step> steps = new ArrayList<>();
        int climb = proposal.climb() / rounds;
        int hiking = climb / 2;
        steps.add(new Step(
                rounds,
                List.of(
                        efforts.climbing(Role.WORK, Intensity.EASY, 60 * RUN_MINUTES, climb - hiking),
                        efforts.climbing(Role.WORK, Intensity.HIKE, 60 * HIKE_MINUTES, hiking))));
        if (rest > 0) {
            steps.add(run(rest, 0));
        }
        return steps;
    }

    private Optional<Workout> quality(Proposal proposal, LocalDate date, WeekSetting week) {
        Effort effort = proposal.effort();
        Bouts bouts = proposal.bouts();
        if (effort == null || bouts == null || bouts.minutes() == 0) {
            return Optional.empty();
        }
        Segment bout = efforts.timed(Role.WORK, effort.intensity(), 60 * bouts.minutes());
        Segment rest = efforts.timed(Role.RECOVERY, Intensity.RECOVERY, 60 * effort.rest(bouts.minutes()));
        List<Step> steps = List.of(
                Step.once(efforts.timed(Role.WARM_UP, Intensity.EASY, 60 * warmUp(week.shortFrame()))),
                new Step(bouts.times(), bouts.times() == 1 ? List.of(bout) : List.of(bout, rest)),
                Step.once(efforts.climbing(
                        Role.COOL_DOWN,
                        Intensity.EASY,
                        60 * (coolDown(week.shortFrame()) + proposal.minutes()),
                        proposal.climb())));
        Purpose purpose = switch (effort) {
            case RUNNING_INTERVALS -> Purpose.RUNNING_INTERVALS;
            case TEMPO -> Purpose.TEMPO;
            case STEADY_STATE -> Purpose.STEADY_STATE;
        };
        return Optional.of(workout(proposal, week, date, effort.type(), purpose, steps));
    }

    private Workout race(Proposal proposal, LocalDate date, WeekSetting week) {
        Race race = Objects.requireNonNull(proposal.race());
        Purpose purpose = race.priority() != RacePriority.A
                ? Purpose.SECONDARY_RACE
                : race.timedMinutes() == null ? Purpose.RACE : Purpose.TIMED_RACE;
        return workout(proposal, week, date, WorkoutType.RACE, purpose, RaceDay.steps(race, efforts));
    }

    private static Workout workout(
            Proposal proposal, WeekSetting week, LocalDate date, WorkoutType type, Purpose purpose, List<Step> steps) {
        return new Explained(purpose, proposal.reason(), SessionValues.of(steps, proposal, week))
                .workout(Methodology.KOOP, date, type, steps);
    }
}
