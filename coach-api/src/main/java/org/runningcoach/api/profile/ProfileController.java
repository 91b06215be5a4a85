package org.runningcoach.api.profile;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the athlete is, when they can train, and what holds them back. */
@RestController
@RequestMapping("/api/users/profile")
class ProfileController {

    private final CurrentProfile profiles;
    private final ProfileChange change;
    private final Accounts accounts;

    ProfileController(CurrentProfile profiles, ProfileChange change, Accounts accounts) {
        this.profiles = profiles;
        this.change = change;
        this.accounts = accounts;
    }

    @Operation(summary = "The profile")
    @Reads(ReadModel.PROFILE)
    @GetMapping
    ProfileResponse read(@CurrentAthlete AthleteId athlete) {
        return profiles.find(athlete)
                .flatMap(view -> accounts.find(athlete).map(account -> ProfileResponse.of(account, view)))
                .orElseThrow(
                        () -> Refusal.notFound("There is no profile yet: complete it with PUT /api/users/profile."));
    }

    @Operation(summary = "Complete or change the profile")
    @Writes
    @PutMapping
    ProfileResponse write(
            @CurrentAthlete AthleteId athlete, @RequestTime Instant at, @Valid @RequestBody ProfileRequest body) {
        change.apply(athlete, profiles.find(athlete), body, at);
        return read(athlete);
    }
}
