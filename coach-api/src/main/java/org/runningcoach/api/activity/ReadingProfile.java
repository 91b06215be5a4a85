package org.runningcoach.api.activity;

import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** The athlete's zone and units, without which recordings cannot be read. */
@Component
class ReadingProfile {

    private final CurrentProfile profiles;

    ReadingProfile(CurrentProfile profiles) {
        this.profiles = profiles;
    }

    Profile of(AthleteId athlete) {
        return profiles.find(athlete)
                .map(ProfileView::profile)
                .orElseThrow(() -> Refusal.conflict(
                        "profile-missing", "There is no profile yet: its time zone and units are needed first."));
    }
}
