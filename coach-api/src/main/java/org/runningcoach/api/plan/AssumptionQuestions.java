package org.runningcoach.api.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.api.wording.Wording;
import org.runningcoach.domain.plan.ledger.Trust;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.projection.ledger.AssumptionsView;
import org.springframework.stereotype.Component;

/** What the coach asks about workouts that nobody reported on, and about gaps (L2, L8): one question about silence at most. */
@Component
class AssumptionQuestions {

    private final Wording wording;

    AssumptionQuestions(Wording wording) {
        this.wording = wording;
    }

    List<Sentence> of(AssumptionsView ledger, Locale language) {
        List<Sentence> questions = new ArrayList<>();
        Trust trust = ledger.trust();
        if (trust.longSilence()) {
            questions.add(ask("long-silence", Map.of("days", trust.silentDays()), language));
        } else if (trust.unreportedDays() >= Trust.ASKED_AFTER) {
            questions.add(ask("unreported", Map.of("days", trust.unreportedDays()), language));
        }
        ledger.gaps()
                .forEach(gap -> questions.add(ask("gap", Map.of("first", gap.first(), "last", gap.last()), language)));
        return questions;
    }

    private Sentence ask(String question, Map<String, Object> values, Locale language) {
        var words = new TreeMap<String, String>();
        values.forEach((name, value) -> words.put(name, value.toString()));
        return wording.of(new Explanation("plan.question." + question, words), language);
    }
}
