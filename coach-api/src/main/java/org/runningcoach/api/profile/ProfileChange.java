package org.runningcoach.api.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.OneTransaction;
import org.runningcoach.domain.athlete.commands.AthleteCommand;
import org.runningcoach.domain.athlete.commands.ClearHealth;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.commands.ReportHealth;
import org.runningcoach.domain.athlete.commands.SetAvailability;
import org.runningcoach.domain.athlete.commands.UpdateProfile;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Turns one request into the commands that make it true, and has all of them or none. */
@Component
class ProfileChange {

    private final Accounts accounts;
    private final OneTransaction transaction;

    ProfileChange(Accounts accounts, OneTransaction transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** @param now the athlete as they are, or nothing for somebody who came by an issuer and has no profile yet */
    void apply(AthleteId athlete, Optional<ProfileView> now, ProfileRequest request, Instant at) {
        List<AthleteCommand> wanted = now.map(known -> changes(athlete, request, at))
                .orElseGet(() -> List.of(registration(athlete, request, at)));
        String displayName = request.displayName();
        transaction.run(commands -> {
            if (displayName != null) {
                accounts.rename(athlete, displayName.strip());
            }
            wanted.forEach(commands::sendAndWait);
            health(athlete, request.health(), at).forEach(commands::sendAndWait);
            return wanted.size();
        });
    }

    private static AthleteCommand registration(AthleteId athlete, ProfileRequest request, Instant at) {
        ProfileFields profile = request.profile();
        if (profile == null) {
            throw Refusal.ofField("profile", "required", "The profile is missing: the first time it is needed.");
        }
        return new RegisterAthlete(
                athlete,
                profile.toProfile(),
                Goal.generalFitness(),
                AvailabilityFields.orEveryDay(request.availability()),
                at);
    }

    private static List<AthleteCommand> changes(AthleteId athlete, ProfileRequest request, Instant at) {
        List<AthleteCommand> changes = new ArrayList<>();
        if (request.profile() != null) {
            changes.add(new UpdateProfile(athlete, request.profile().toProfile(), at));
        }
        if (request.availability() != null) {
            changes.add(new SetAvailability(athlete, request.availability().toAvailability(), at));
        }
        return changes;
    }

    private static List<AthleteCommand> health(
            AthleteId athlete, @Nullable Map<HealthCondition, HealthFields> standing, Instant at) {
        List<AthleteCommand> changes = new ArrayList<>();
        if (standing != null) {
            for (HealthCondition condition : HealthCondition.values()) {
                HealthFields fields = standing.get(condition);
                changes.add(
                        fields == null
                                ? new ClearHealth(athlete, condition, at)
                                : new ReportHealth(athlete, new HealthReport(condition, fields.since()), at));
            }
        }
        return changes;
    }
}
