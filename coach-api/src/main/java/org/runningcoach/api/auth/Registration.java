package org.runningcoach.api.auth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.api.account.Account;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.api.account.NewPassword;
import org.runningcoach.api.account.PasswordHashing;
import org.runningcoach.api.problem.FieldError;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.AvailabilityFields;
import org.runningcoach.api.profile.GoalFields;
import org.runningcoach.api.request.OneTransaction;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.stereotype.Service;

/** Makes an account and its athlete, both or neither. */
@Service
class Registration {

    private final Accounts accounts;
    private final PasswordHashing passwords;
    private final Sessions sessions;
    private final OneTransaction transaction;

    Registration(Accounts accounts, PasswordHashing passwords, Sessions sessions, OneTransaction transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    RegisterResponse register(RegisterRequest request, Instant at) {
        Email email = checkedEmail(request);
        var athlete = new AthleteId(UUID.randomUUID());
        var command = new RegisterAthlete(
                athlete,
                request.profile().toProfile(),
                GoalFields.orGeneralFitness(request.goal()),
                AvailabilityFields.orEveryDay(request.availability()),
                at);
        if (accounts.find(email).isPresent()) {
            throw taken();
        }
        // before the transaction: it is short, hashing is not
        String hash = passwords.hash(request.password());
        var account = new Account(athlete, email, request.displayName().strip(), hash, false);
        return transaction.run(commands -> {
            if (!accounts.add(account)) {
                throw taken();
            }
            commands.sendAndWait(command);
            return new RegisterResponse(athlete.value(), sessions.begin(athlete));
        });
    }

    private static Email checkedEmail(RegisterRequest request) {
        List<FieldError> mistakes = new ArrayList<>();
        Optional<Email> email = Email.parse(request.email());
        if (email.isEmpty()) {
            mistakes.add(new FieldError("email", "email-form", "This is no e-mail address."));
        }
        NewPassword.mistake(request.password(), request.email()).ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw Refusal.ofFields(mistakes);
        }
        return email.orElseThrow();
    }

    private static Refusal taken() {
        return Refusal.conflict("email-taken", "Somebody has registered with this e-mail address already.");
    }
}
