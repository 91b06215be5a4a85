package org.runningcoach.api.activity;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** The athlete's zone and units, which recordings cannot be read without. */
@Component
class AthleteProfile {

    private final QueryGateway queries;

    AthleteProfile(QueryGateway queries) {
        this.queries = queries;
    }

    Profile of(AthleteId athlete) {
        return queries.query(new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                .join()
                .map(ProfileView::profile)
                .orElseThrow(() -> Refusal.conflict(
                        "profile-missing", "There is no profile yet: its time zone and units are needed first."));
    }
}
