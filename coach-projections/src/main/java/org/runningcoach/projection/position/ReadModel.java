package org.runningcoach.projection.position;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client reads, each kept by one processing group: the words of the API and of announcements for them. */
public enum ReadModel {
    PLAN("view-plan"),
    FITNESS("view-fitness"),
    ACTIVITIES("view-activity"),
    FEEDBACK("view-feedback"),
    PROFILE("view-profile"),
    IMPORTS("view-imports"),
    LEDGER("view-ledger"),
    REPORT_CARD("view-report-card");

    private final String group;

    ReadModel(String group) {
        this.group = group;
    }

    /** The processing group that keeps it. */
    public String group() {
        return group;
    }

    /** As clients and announcements call it, such as {@code plan} or {@code report-card}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this word; nothing for a word that a newer version may know. */
    public static Optional<ReadModel> of(String word) {
        return Arrays.stream(values())
                .filter(model -> model.word().equals(word))
                .findFirst();
    }
}
