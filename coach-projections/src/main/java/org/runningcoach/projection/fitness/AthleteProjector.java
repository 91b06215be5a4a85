package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes from the athlete's stream what fitness depends on: heart rate, stated pace, and when nothing could be run. */
@Component("fitnessAthleteProjector")
@ProcessingGroup("view-fitness")
class AthleteProjector {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    /** Conditions that keep an athlete from running at all. */
    private static final Set<HealthCondition> NO_RUNNING =
            Set.of(HealthCondition.ILL, HealthCondition.INJURED, HealthCondition.TRAINING_STOPPED);

    private final JdbcClient sql;
    private final FactRows facts;
    private final AbsenceRows absences;
    private final Reckoning reckoning;

    AthleteProjector(JdbcClient sql, FactRows facts, AbsenceRows absences, Reckoning reckoning) {
        this.sql = sql;
        this.facts = facts;
        this.absences = absences;
        this.reckoning = reckoning;
    }

    @EventHandler
    void on(AthleteRegistered event) {
        Profile profile = event.profile();
        LocalDate today = profile.dateAt(event.at());
        facts.setProfile(event.athlete(), profile);
        stateEasyPace(event.athlete(), profile, today);
        absences.setBlackouts(event.athlete(), today, event.availability().blackouts());
    }

    @EventHandler
    void on(ProfileUpdated event) {
        Profile before = profile(event.athlete());
        Profile now = event.profile();
        LocalDate today = now.dateAt(event.at());
        facts.setProfile(event.athlete(), now);
        if (!Objects.equals(before.background().easyPace(), now.background().easyPace())) {
            stateEasyPace(event.athlete(), now, today);
            changed(event.athlete(), today);
        }
        if (!readsAlike(before, now)) {
            changed(event.athlete(), EVER);
        }
    }

    @EventHandler
    void on(AvailabilitySet event) {
        LocalDate today = today(event.athlete(), event.at());
        absences.setBlackouts(event.athlete(), today, event.availability().blackouts());
        event.availability().blackouts().stream()
                .map(blackout -> blackout.first())
                .filter(first -> first.isBefore(today))
                .min(LocalDate::compareTo)
                .ifPresent(first -> changed(event.athlete(), first));
    }

    @EventHandler
    void on(HealthReported event) {
        if (NO_RUNNING.contains(event.report().condition())) {
            LocalDate before = absences.begin(event.athlete(), event.report());
            changed(event.athlete(), before);
        }
    }

    @EventHandler
    void on(HealthCleared event) {
        if (NO_RUNNING.contains(event.condition())) {
            absences.end(event.athlete(), event.condition(), event.clearedOn());
            changed(event.athlete(), event.clearedOn());
        }
    }

    private void stateEasyPace(UUID athlete, Profile profile, LocalDate on) {
        Integer pace = profile.background().easyPace();
        if (pace != null) {
            facts.stateEasyPace(athlete, on, pace);
        }
    }

    private void changed(UUID athlete, LocalDate first) {
        facts.changedFrom(athlete, first);
        reckoning.bringUpToDate(athlete);
    }

    /** Whether recordings say the same about both. */
    private static boolean readsAlike(Profile one, Profile other) {
        return one.birthDate().equals(other.birthDate())
                && one.sex() == other.sex()
                && Objects.equals(one.maximumHeartRate(), other.maximumHeartRate())
                && Objects.equals(one.restingHeartRate(), other.restingHeartRate())
                && one.heartRateUnreliable() == other.heartRateUnreliable();
    }

    private LocalDate today(UUID athlete, Instant at) {
        return profile(athlete).dateAt(at);
    }

    private Profile profile(UUID athlete) {
        return new FitnessRows(sql, athlete).profile().orElseThrow().profile();
    }
}
