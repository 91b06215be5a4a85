package org.runningcoach.api.auth;

import jakarta.validation.constraints.NotNull;

/** Who wants to sign in. */
record LoginRequest(
        @NotNull(message = "The e-mail address is missing.") String email,
        @NotNull(message = "The password is missing.") String password) {

    @Override
    public String toString() {
        return "a sign-in";
    }
}
