package org.runningcoach.api.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.account.Account;
import org.runningcoach.api.account.Identity;

/** An account in an archive: all of it but the password. */
record AccountTold(
        String athlete,
        @Nullable String email,
        String displayName,
        boolean operator,
        Instant createdAt,
        List<Identity> identities) {

    private static final String HEADER = "athlete,email,display_name,operator,created_at,issuer,subject,linked_at\r\n";

    static AccountTold of(Account account, Instant createdAt, List<Identity> identities) {
        return new AccountTold(
                account.athlete().toString(),
                account.email() == null ? null : account.email().value(),
                account.displayName(),
                account.operator(),
                createdAt,
                identities);
    }

    /** The same for a spreadsheet: a line for each identity, and one without any if there is none. */
    String csv() {
        return HEADER
                + (identities.isEmpty()
                        ? line("", "", "")
                        : identities.stream()
                                .map(identity -> line(
                                        identity.issuer(),
                                        identity.subject(),
                                        identity.linkedAt().toString()))
                                .collect(Collectors.joining()));
    }

    private String line(String issuer, String subject, String linkedAt) {
        return Stream.of(
                        athlete,
                        email,
                        displayName,
                        String.valueOf(operator),
                        createdAt.toString(),
                        issuer,
                        subject,
                        linkedAt)
                .map(ActivityCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
