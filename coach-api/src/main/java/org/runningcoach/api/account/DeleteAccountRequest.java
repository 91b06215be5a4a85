package org.runningcoach.api.account;

import org.jspecify.annotations.Nullable;

/** @param password needed where the account has one; without one the access token must be a few minutes old at most */
record DeleteAccountRequest(@Nullable String password) {

    @Override
    public String toString() {
        return "a deletion";
    }
}
