package org.runningcoach.api.fitness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.api.wording.Wording;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.reportcard.AssumptionScore;
import org.runningcoach.domain.plan.reportcard.Figure;
import org.runningcoach.domain.plan.reportcard.PredictionScore;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.plan.reportcard.ScoredRace;
import org.runningcoach.domain.plan.reportcard.SessionAdherence;
import org.runningcoach.domain.plan.reportcard.Tally;
import org.runningcoach.domain.plan.reportcard.Unpredicted;
import org.springframework.stereotype.Component;

/** Turns a report card into an answer, with words for what is absent, for kinds of sessions, and for what was observed. */
@Component
class ReportCardWording {

    private static final String CODES = "report-card.";

    private final Wording wording;

    ReportCardWording(Wording wording) {
        this.wording = wording;
    }

    ReportCardResponse card(ReportCard card, Locale language) {
        return new ReportCardResponse(
                card.today(),
                predictions(card.predictions(), language),
                assumptions(card.assumptions(), language),
                card.adherence().stream()
                        .map(adherence -> adherence(adherence, language))
                        .toList(),
                card.methods().stream()
                        .map(effect -> MethodEffectResponse.of(effect, wording.of(effect.explanation(), language)))
                        .toList());
    }

    private PredictionScoreResponse predictions(PredictionScore score, Locale language) {
        return new PredictionScoreResponse(
                score.races().stream().map(race -> race(race, language)).toList(),
                figure(score.medianAbsoluteError(), language),
                figure(score.bias(), language));
    }

    private ScoredRaceResponse race(ScoredRace race, Locale language) {
        Unpredicted why = race.unpredicted();
        return ScoredRaceResponse.of(
                race, why == null ? null : wording.of(Explanation.of(CODES + "prediction." + word(why)), language));
    }

    private AssumptionScoreResponse assumptions(AssumptionScore score, Locale language) {
        return new AssumptionScoreResponse(
                score.assumed(),
                score.done(),
                score.partly(),
                score.missed(),
                score.open(),
                figure(score.held(), language),
                score.settledLoad(),
                score.heldLoad(),
                figure(score.heldByLoad(), language));
    }

    private SessionAdherenceResponse adherence(SessionAdherence adherence, Locale language) {
        return new SessionAdherenceResponse(
                adherence.methodology(),
                adherence.type(),
                kind(adherence.methodology(), adherence.type(), language),
                tally(adherence.recent(), language),
                tally(adherence.allTime(), language));
    }

    private Sentence kind(Methodology school, WorkoutType type, Locale language) {
        String kind = CODES + "kind.";
        return wording.ofFirst(List.of(kind + word(school) + "." + word(type), kind + word(type)), language);
    }

    private TallyResponse tally(Tally tally, Locale language) {
        return new TallyResponse(
                tally.planned(),
                tally.done(),
                tally.partly(),
                tally.missed(),
                tally.unreported(),
                tally.moved(),
                figure(tally.doneShare(), language),
                figure(tally.compliance(), language));
    }

    private FigureResponse figure(Figure figure, Locale language) {
        return new FigureResponse(
                figure.value(), figure.count(), figure.value() == null ? tooFew(figure.count(), language) : null);
    }

    private Sentence tooFew(int count, Locale language) {
        var values = Map.of("count", String.valueOf(count), "needed", String.valueOf(Figure.FEWEST));
        return wording.of(new Explanation(CODES + "too-few", new TreeMap<>(values)), language);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
