package org.runningcoach.api.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One client's open stream, told by a thread of its own, which a slow client keeps waiting and nobody else. It ends with the access token
 * or the sign-in, when the client has gone, or when it takes nothing for as long as the connection allows.
 */
final class ChangeStream implements Runnable {

    private static final long NO_TIMEOUT = 0;

    private final SseEmitter client = new SseEmitter(NO_TIMEOUT);
    private final Pending pending = new Pending();
    private final Instant expires;
    private final BooleanSupplier signedIn;
    private final Duration heartbeat;
    private final Clock clock;

    /**
     * @param expires when the access token does
     * @param signedIn whether the sign-in still lasts
     */
    ChangeStream(Instant expires, BooleanSupplier signedIn, Duration heartbeat, Clock clock) {
        this.expires = expires;
        this.signedIn = signedIn;
        this.heartbeat = heartbeat;
        this.clock = clock;
        client.onError(gone -> pending.end());
    }

    SseEmitter client() {
        return client;
    }

    /** Tells the client, soon and never twice where once will do. */
    void change(ReadModel view, long position) {
        pending.change(view, position);
    }

    /** Looks at the sign-in again, now. */
    void doubt() {
        pending.doubt();
    }

    void end() {
        pending.end();
    }

    /** Tells until there is nobody left to tell. */
    @Override
    public void run() {
        try {
            beat("open");
            tell();
            client.complete();
        } catch (IOException | IllegalStateException gone) {
            // the client has left; the container ends the request
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() throws IOException, InterruptedException {
        Instant beat = clock.instant().plus(heartbeat);
        while (clock.instant().isBefore(expires)) {
            Instant next = beat.isBefore(expires) ? beat : expires;
            Pending.Taken taken = pending.take(Duration.between(clock.instant(), next));
            boolean due = !clock.instant().isBefore(beat);
            if (taken.ended() || ((due || taken.doubted()) && !signedIn.getAsBoolean())) {
                return;
            }
            send(taken.changes());
            if (due) {
                beat("alive");
                beat = clock.instant().plus(heartbeat);
            }
        }
    }

    private void send(Collection<ViewChanged> changes) throws IOException {
        for (ViewChanged change : changes) {
            client.send(SseEmitter.event().name("changed").data(change, MediaType.APPLICATION_JSON));
        }
    }

    private void beat(String word) throws IOException {
        client.send(SseEmitter.event().comment(word));
    }
}
