package org.runningcoach.api.commandline;

import java.util.function.Consumer;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;

/**
 * A request that is sent, unchanged and under the same key, until somebody answers it.
 *
 * @param acknowledged what follows from a yes
 */
record UnansweredWrite(
        String method, String path, String type, String body, String key, Consumer<Answer> acknowledged) {

    Answer send(Api api) {
        return api.with("Content-Type", type).with("Idempotency-Key", key).send(method, path, body);
    }

    boolean is(String other) {
        return path.equals(other);
    }
}
