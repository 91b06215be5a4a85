package org.runningcoach.projection.changes;

import java.util.Optional;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ReadModel;

/** What a transaction announced when it was committed. */
public sealed interface Announcement {

    AthleteId athlete();

    /** Rows of this view changed. */
    record Changed(ReadModel view, AthleteId athlete) implements Announcement {}

    /** One of the athlete's sign-ins ended; which one is for the account to say. */
    record SignInEnded(AthleteId athlete) implements Announcement {}

    /** Reads {@code <word> <athlete>}; nothing for a word that only a newer node knows, and whose clients are its own. */
    static Optional<Announcement> of(String announced) {
        int space = announced.indexOf(' ');
        String word = announced.substring(0, space);
        AthleteId athlete = AthleteId.of(announced.substring(space + 1));
        return word.equals("sign-in")
                ? Optional.of(new SignInEnded(athlete))
                : ReadModel.of(word).map(view -> new Changed(view, athlete));
    }
}
