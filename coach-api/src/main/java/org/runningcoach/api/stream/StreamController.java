package org.runningcoach.api.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.security.SignIns;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Changes as they happen. */
@RestController
class StreamController {

    private final ChangeStreams streams;
    private final SignIns signIns;
    private final StreamSettings settings;
    private final Clock clock;

    StreamController(
            ChangeStreams streams, SignIns signIns, StreamSettings settings, @Qualifier("wallClock") Clock clock) {
        this.streams = streams;
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
    }

    /** Open until the access token expires or the sign-in ends. */
    @Operation(
            summary = "Server-sent events that tell which view changed",
            description =
                    "Each is `event: changed` with `data: {\"view\": \"plan\", \"position\": 123}`; the view is plan, fitness,"
                            + " activities, profile or imports. A comment every 15 seconds shows that the stream is alive.")
    @ApiResponse(
            responseCode = "200",
            description = "The data of each event",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = ViewChanged.class)))
    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(@CurrentAthlete AthleteId athlete, @AuthenticationPrincipal Jwt token) {
        Instant expires = token.getExpiresAt();
        var stream = new ChangeStream(
                expires == null ? Instant.MAX : expires,
                () -> signIns.lasts(athlete, token),
                settings.heartbeat(),
                clock);
        streams.open(athlete, stream);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // else nginx collects what should go out at once
                .header("X-Accel-Buffering", "no")
                .body(stream.client());
    }
}
