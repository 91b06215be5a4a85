package org.runningcoach.api.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.api.problem.ProblemAnswer;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on every POST: the same request again gets the first answer again, another request under
 * the same key is refused, and one that comes while the first is under way is asked to wait. Only what succeeded is kept.
 * A streamed answer is not: a chat message carries an id of its own.
 */
@Component
@Order(OncePerKey.AFTER_SECURITY)
final class OncePerKey extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private static final Logger LOG = LoggerFactory.getLogger(OncePerKey.class);

    private static final String HEADER = "Idempotency-Key";
    private static final String POSITION = "Event-Position";
    private static final int LONGEST = 255;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final IdempotencyKeys keys;
    private final ProblemAnswer answers;
    private final String secret;

    OncePerKey(IdempotencyKeys keys, ProblemAnswer answers, DataFolder folder) {
        this.keys = keys;
        this.answers = answers;
        this.secret = folder.secret("idempotency");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST) {
            answers.send(
                    request,
                    response,
                    Refusal.ofParameter(
                            HEADER, "key-length", "An Idempotency-Key has 1 to " + LONGEST + " characters."));
            return;
        }
        AthleteId athlete = signedIn();
        var seal = new Seal(secret, athlete == null ? "" : athlete.toString(), key);
        var fingerprinted = new Fingerprinted(request, seal.fingerprint());
        Optional<IdempotencyKeys.Known> known = keys.begin(seal.name(), athlete);
        if (known.isPresent()) {
            try {
                repeat(known.get(), seal, fingerprinted, response);
            } catch (Refusal | MultipartException unreadable) {
                answers.send(request, response, unreadable);
            }
        } else {
            first(seal, fingerprinted, response, chain);
        }
    }

    private void first(Seal seal, Fingerprinted request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        boolean succeeded = false;
        try {
            chain.doFilter(request, recorded);
            succeeded = recorded.getStatus() / 100 == 2;
            if (succeeded) {
                keep(seal, request, recorded);
            }
        } finally {
            keys.ended(seal.name());
            if (!succeeded) {
                keys.forget(seal.name());
            }
            recorded.copyBodyToResponse();
        }
    }

    /**
     * What is done stays done and its caller learns of it, even where the answer cannot be kept. The key then stays under
     * way for a while: forgotten, it would let the same request do its work a second time at once.
     */
    private void keep(Seal seal, Fingerprinted request, ContentCachingResponseWrapper recorded) {
        try {
            keys.finish(
                    seal.name(),
                    request.fingerprint(),
                    seal.close(answer(recorded).toBytes()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("An answer could not be kept for repetitions of its request: {}", e.toString());
        }
    }

    private void repeat(IdempotencyKeys.Known known, Seal seal, Fingerprinted request, HttpServletResponse response)
            throws IOException {
        byte[] answer = known.answer();
        if (answer == null) {
            answers.send(
                    request,
                    response,
                    Refusal.conflict(
                                    "request-under-way",
                                    "The first request under this Idempotency-Key is still under way.")
                            .retryAfter(SOON));
        } else if (!MessageDigest.isEqual(known.fingerprint(), request.fingerprint())) {
            answers.send(
                    request,
                    response,
                    Refusal.ofField(
                            HEADER, "key-reused", "This Idempotency-Key was used for another request already."));
        } else {
            replay(StoredAnswer.of(seal.open(answer)), response);
        }
    }

    private static StoredAnswer answer(ContentCachingResponseWrapper recorded) {
        return new StoredAnswer(
                recorded.getStatus(),
                Objects.requireNonNullElse(recorded.getContentType(), ""),
                Objects.requireNonNullElse(recorded.getHeader(HttpHeaders.LOCATION), ""),
                Objects.requireNonNullElse(recorded.getHeader(POSITION), ""),
                recorded.getContentAsByteArray());
    }

    private static void replay(StoredAnswer stored, HttpServletResponse response) throws IOException {
        response.setStatus(stored.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (!stored.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, stored.location());
        }
        if (!stored.position().isEmpty()) {
            response.setHeader(POSITION, stored.position());
        }
        if (!stored.contentType().isEmpty()) {
            response.setContentType(stored.contentType());
        }
        response.getOutputStream().write(stored.body());
    }

    /** Nobody on the open doors, where the job credential counts as nobody too. */
    private static @Nullable AthleteId signedIn() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null
                || caller.getAuthorities().stream().noneMatch(role -> "ROLE_ATHLETE".equals(role.getAuthority()))) {
            return null;
        }
        return AthleteId.of(caller.getName());
    }
}
