package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.methodology.drafting.SentenceKey;

/** The sentences that this school's sessions are explained by. */
public final class PfaffSentences {

    private PfaffSentences() {}

    public static List<SentenceKey> purposes() {
        return Stream.of(Purpose.values()).map(Purpose::key).toList();
    }

    public static List<SentenceKey> reasons() {
        return Stream.of(Reason.values()).map(Reason::key).toList();
    }
}
