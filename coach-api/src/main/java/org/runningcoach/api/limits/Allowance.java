package org.runningcoach.api.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.runningcoach.api.problem.Refusal;

/**
 * One token bucket per caller, of the callers of late. It is kept by the node that serves the request: with several nodes
 * a limit is that of each of them.
 */
final class Allowance {

    private static final int CALLERS_REMEMBERED = 100_000;

    private final String reason;
    private final LoadingCache<String, Bucket> buckets;

    /** @param reason what the caller is told who has used it up */
    Allowance(long times, Duration period, String reason) {
        this.reason = reason;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS_REMEMBERED)
                // a bucket left alone that long is full again: forgetting it changes nothing
                .expireAfterAccess(period)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                        .build());
    }

    /** Uses one of the caller's times, or refuses with the wait until the next one. */
    void use(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()), reason);
        }
    }

    /** Takes a use back that turned out to be none. */
    void giveBack(String caller) {
        buckets.get(caller).addTokens(1);
    }
}
