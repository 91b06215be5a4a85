package org.runningcoach.api.account;

import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters of OWASP's password storage guide (19 MiB, 2 rounds, 1 lane), a bounded number at once, so
 * that a wave of sign-ins costs neither the memory nor the processors that athletes with a plan open need.
 */
@Component
public final class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
    private final String nobodys = hashOfNobody();
    private final Semaphore places;
    private final Semaphore running;
    private final Duration patience;

    PasswordHashing(PasswordSettings settings) {
        this.running = new Semaphore(settings.atOnce(), true);
        this.places = new Semaphore(settings.atOnce() + settings.waiting());
        this.patience = settings.patience();
    }

    /** The hash to store. */
    public String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(NewPassword.normal(password))));
    }

    /**
     * Whether the password is the account's. Without an account, or without a password there, the same work is done for
     * the same answer, so that neither tells whether an e-mail address is known.
     */
    public boolean matches(String password, @Nullable Account account) {
        String stored = account == null ? null : account.passwordHash();
        boolean same = inTurn(() -> argon2.matches(NewPassword.normal(password), stored == null ? nobodys : stored));
        return same && stored != null;
    }

    /** A hash that no password has, and that takes as long to compare with as any other. */
    private static String hashOfNobody() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        KIBIBYTES,
                        ROUNDS,
                        LANES,
                        base64.encodeToString(new byte[SALT_BYTES]),
                        base64.encodeToString(new byte[HASH_BYTES]));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private static Refusal busy() {
        return Refusal.busy(COME_BACK, "Too many people are signing in right now. Try again in a moment.");
    }
}
