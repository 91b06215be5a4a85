package org.runningcoach.api.auth;

/**
 * What a client needs to stay signed in.
 *
 * @param accessToken goes into the Authorization header, as a Bearer token
 * @param refreshToken buys the next pair, once
 * @param expiresIn seconds until the access token ends
 */
record TokensResponse(String accessToken, String refreshToken, long expiresIn) {

    @Override
    public String toString() {
        return "tokens";
    }
}
