package org.runningcoach.api.auth;

import jakarta.validation.constraints.NotNull;

/** The refresh token that is to be used up, by rotation or by signing out. */
record RefreshRequest(
        @NotNull(message = "The refresh token is missing.") String refreshToken) {

    @Override
    public String toString() {
        return "a refresh token";
    }
}
