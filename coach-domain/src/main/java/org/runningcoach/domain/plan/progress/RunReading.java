package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.evidence.Performance;
import org.runningcoach.domain.fitness.evidence.RunEvidence;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.load.RunStress;
import org.runningcoach.domain.fitness.load.RunningStress;
import org.runningcoach.domain.fitness.load.SessionLoad;
import org.runningcoach.domain.fitness.load.TrainingImpulse;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.plan.ledger.DoneDay;
import org.runningcoach.domain.plan.ledger.DoneRun;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.RaceResult;

/** Reads recordings for one athlete: how long, how hard, how telling. */
final class RunReading {

    /** A slow easy pace, so that a run without a distance is not overrated; as for a plan without a known pace. */
    private static final Pace UNKNOWN_PACE = new Pace(450);
    /** From here on the mean heart rate of a whole run tells of more than easy running; a choice of this project. */
    private static final double HARD_PERCENT = 85;

    private final Profile profile;

    RunReading(Profile profile) {
        this.profile = profile;
    }

    DoneDay day(LocalDate day, List<RecordedActivity> activities) {
        List<DoneRun> runs = activities.stream()
                .filter(activity -> activity.recording().isRun())
                .map(this::run)
                .toList();
        double other = activities.stream()
                .filter(activity -> !activity.recording().isRun())
                .mapToDouble(activity -> activity.recording().seconds())
                .sum();
        return new DoneDay(day, runs, other);
    }

    private DoneRun run(RecordedActivity activity) {
        Recording run = activity.recording();
        Double metres = run.metres();
        return new DoneRun(
                metres == null ? run.seconds() * UNKNOWN_PACE.metresPerMinute() / 60 : metres,
                run.seconds(),
                estimated(activity),
                run.seconds() >= HardSession.HARD_BY_LENGTH_SECONDS || isHardByHeart(run),
                activity.race());
    }

    /** Whether its mean pace was that of a marathon or faster: known only once an index is. */
    boolean isHardByPace(RecordedActivity activity, @Nullable TrainingPaces paces) {
        Double metres = activity.recording().metres();
        return paces != null
                && metres != null
                && !Pace.of(metres, activity.recording().seconds()).isSlowerThan(paces.marathon());
    }

    double stress(RecordedActivity activity, @Nullable Vdot index) {
        Recording recording = activity.recording();
        double load = felt(activity);
        return recording.isRun()
                ? new RunStress(index, impulse(activity.day())).of(recording, load)
                : RunningStress.ofLoad(load);
    }

    List<Performance> evidence(RecordedActivity activity) {
        RaceResult race = activity.race();
        if (!activity.recording().isRun()) {
            return List.of();
        }
        return race == null
                ? RunEvidence.ofTraining(activity.recording(), maximum(activity.day()))
                : RunEvidence.ofRace(activity.recording(), race.metres(), race.seconds()).stream()
                        .toList();
    }

    /** By the athlete's own effort, which beats the estimate. */
    static double felt(RecordedActivity activity) {
        Integer effort = activity.effort();
        if (effort == null) {
            return estimated(activity);
        }
        Recording recording = activity.recording();
        Double moving = recording.movingSeconds();
        return SessionLoad.completed((moving == null ? recording.seconds() : moving) / 60, effort);
    }

    /**
     * The estimate, on the scale on which plans are drawn. What bounds the load to come is measured by it alone, so that a run that felt hard allows no
     * more, and one that felt easy no less (P32).
     */
    static double estimated(RecordedActivity activity) {
        double minutes = activity.recording().seconds() / 60;
        RaceResult race = activity.race();
        return race == null ? SessionLoad.unrated(minutes) : SessionLoad.unratedRace(race.metres(), minutes);
    }

    private boolean isHardByHeart(Recording run) {
        MaximumHeartRate maximum = maximum(run.start().toLocalDate());
        Integer heartRate = run.averageHeartRate();
        return maximum != null && heartRate != null && maximum.percentOf(heartRate) >= HARD_PERCENT;
    }

    private @Nullable MaximumHeartRate maximum(LocalDate day) {
        return profile.heartRateUnreliable()
                ? null
                : MaximumHeartRate.of(profile.maximumHeartRate(), profile.ageOn(day));
    }

    private @Nullable TrainingImpulse impulse(LocalDate day) {
        MaximumHeartRate maximum = maximum(day);
        Integer resting = profile.restingHeartRate();
        return maximum == null || resting == null || resting >= maximum.beatsPerMinute()
                ? null
                : new TrainingImpulse(resting, maximum.beatsPerMinute(), profile.sex());
    }
}
