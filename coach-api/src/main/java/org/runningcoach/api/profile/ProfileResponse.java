package org.runningcoach.api.profile;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.account.Account;
import org.runningcoach.api.account.Email;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.projection.profile.ProfileView;

/**
 * The athlete as the coach knows them.
 *
 * @param methodology the coaching school that follows from the goal
 * @param health what holds the athlete back now; empty when nothing does
 */
record ProfileResponse(
        UUID athlete,
        @Nullable String email,
        String displayName,
        boolean operator,
        ProfileFields profile,
        GoalFields goal,
        Methodology methodology,
        AvailabilityFields availability,
        Map<HealthCondition, HealthFields> health,
        Instant registeredAt,
        Instant changedAt) {

    static ProfileResponse of(Account account, ProfileView view) {
        Email email = account.email();
        return new ProfileResponse(
                account.athlete().value(),
                email == null ? null : email.value(),
                account.displayName(),
                account.operator(),
                ProfileFields.of(view.profile()),
                GoalFields.of(view.goal()),
                view.methodology(),
                AvailabilityFields.of(view.availability()),
                HealthFields.of(view.health()),
                view.registeredAt(),
                view.changedAt());
    }
}
