package org.runningcoach.api.limits;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords or makes accounts by the dozen. */
@Component
public final class SignInLimits {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int ADDRESSES_OF_ONE_ATHLETE = 10;

    private final Allowance registrations;
    private final Allowance attempts;
    private final Allowance wrongPasswords;
    private final Allowance wrongPasswordsFromAnywhere;

    SignInLimits(LimitSettings settings) {
        String wait = "There were too many attempts to sign in. Wait a while, then try again.";
        this.registrations = new Allowance(
                settings.registrationsPerHour(),
                Duration.ofHours(1),
                "Too many accounts were made from this address. Wait a while, then try again.");
        this.attempts = new Allowance(settings.signInsPerMinute(), Duration.ofMinutes(1), wait);
        this.wrongPasswords = new Allowance(settings.wrongPasswordsPerQuarter(), QUARTER, wait);
        this.wrongPasswordsFromAnywhere =
                new Allowance(ADDRESSES_OF_ONE_ATHLETE * settings.wrongPasswordsPerQuarter(), QUARTER, wait);
    }

    public void beforeRegistration(String address) {
        registrations.use(address);
    }

    /** Counts the attempt as a wrong password until it has proved right; known and unknown e-mail addresses alike. */
    public void beforeAttempt(String email, String address) {
        attempts.use(address);
        wrongPasswords.use(pair(email, address));
        wrongPasswordsFromAnywhere.use(email);
    }

    public void afterSuccess(String email, String address) {
        wrongPasswords.giveBack(pair(email, address));
        wrongPasswordsFromAnywhere.giveBack(email);
    }

    private static String pair(String email, String address) {
        return email + ' ' + address;
    }
}
