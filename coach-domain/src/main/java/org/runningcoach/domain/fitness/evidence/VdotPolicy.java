package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * How evidence sets, raises and lowers the fitness index. The order of the sources and every threshold are choices of this
 * project, on the advice of Daniels' Running Formula to raise by about one unit in four to six weeks at most and to trust races.
 */
public final class VdotPolicy {

    private static final double FAR_BELOW = 3.0;
    private static final double ABOVE_BEST_RACE = 1.0;
    private static final double QUALITY_RAISE = 1.0;
    private static final double QUALITY_HELD_SHARE = 0.80;
    private static final int QUALITY_DAYS = 28;

    /** Four weeks with less than one quality session each show nothing. */
    private static final int FEWEST_QUALITY_SESSIONS = 4;

    private VdotPolicy() {}

    /**
     * Sets the index for the first time, on the day a plan first needs it: by the strongest source of the last 90 days, races
     * before time trials before efforts and so on, and the highest within a source. Limits on change protect an index in use,
     * so none applies here.
     *
     * @param evidence oldest first; what lies after {@code asOf} is left out
     */
    public static VdotStanding first(List<VdotEvidence> evidence, LocalDate asOf) {
        EvidenceWindow window = EvidenceWindow.EMPTY;
        EasyPaceStated stated = null;
        for (VdotEvidence fact : evidence) {
            if (!fact.on().isAfter(asOf)) {
                window = seen(window, fact);
                stated = fact instanceof EasyPaceStated easy ? easy : stated;
            }
        }
        return VdotStanding.UNKNOWN
                .with(window)
                .with(strongest(window, stated, asOf).orElse(null));
    }

    /** Changes an index in use by one more piece of evidence, no older than what came before it. */
    public static VdotStanding next(VdotStanding standing, VdotEvidence fact) {
        VdotStanding now = standing.with(seen(standing.window(), fact));
        VdotEstimate held = now.estimate();
        if (held == null) {
            EasyPaceStated stated = fact instanceof EasyPaceStated easy ? easy : null;
            return now.with(strongest(now.window(), stated, fact.on()).orElse(null));
        }
        return switch (fact) {
            case Rescaling rescaling -> now.rescaled(rescaling);
            case EasyPaceStated stated -> afterEasyPace(now, held, stated);
            case QualitySession session -> afterQuality(now, held, session);
            case Performance performance ->
                switch (performance.source()) {
                    case RACE -> afterRace(now, held, performance);
                    case HEART_RATE -> afterHeartRate(now, performance.on());
                    default -> afterEffort(now, held, performance);
                };
        };
    }

    private static EvidenceWindow seen(EvidenceWindow window, VdotEvidence fact) {
        return switch (fact) {
            case Performance performance -> window.with(performance);
            case QualitySession session -> window.with(session);
            case Rescaling rescaling -> rescaling.isNeutral() ? window : window.rescaled(rescaling);
            case EasyPaceStated stated -> window;
        };
    }

    private static Optional<VdotEstimate> strongest(
            EvidenceWindow window, @Nullable EasyPaceStated stated, LocalDate asOf) {
        Optional<Performance> effort = window.best(VdotSource.BEST_EFFORT, asOf);
        return window.best(VdotSource.RACE, asOf)
                .or(() -> window.best(VdotSource.TIME_TRIAL, asOf))
                .or(() -> effort.filter(Performance::conclusive))
                .map(performance -> window.estimate(performance, asOf))
                .or(() -> higherOf(
                        effort.map(performance -> window.estimate(performance, asOf)),
                        byHeartRateOrWord(window, stated, asOf)));
    }

    private static Optional<VdotEstimate> byHeartRateOrWord(
            EvidenceWindow window, @Nullable EasyPaceStated stated, LocalDate asOf) {
        return window.heartRateEstimate(asOf)
                .map(median -> window.estimate(median, asOf))
                .or(() -> Optional.ofNullable(stated)
                        .map(said -> new VdotEstimate(
                                said.vdot(), VdotSource.EASY_PACE, said.on(), asOf, Confidence.LOW, false)));
    }

    /** An effort that nobody measured is only a lower bound: it counts where it lies above the weaker sources. */
    private static Optional<VdotEstimate> higherOf(Optional<VdotEstimate> bound, Optional<VdotEstimate> weaker) {
        return bound.filter(lower ->
                        weaker.isEmpty() || lower.vdot().compareTo(weaker.get().vdot()) > 0)
                .or(() -> weaker);
    }

    private static VdotStanding afterEasyPace(VdotStanding now, VdotEstimate held, EasyPaceStated stated) {
        if (held.source() != VdotSource.EASY_PACE) {
            return now;
        }
        Vdot said = stated.vdot();
        return said.compareTo(held.vdot()) > 0
                ? now.raisedTowards(said, VdotSource.EASY_PACE, Confidence.LOW, stated.on())
                : now.with(
                        new VdotEstimate(said, VdotSource.EASY_PACE, stated.on(), stated.on(), Confidence.LOW, false));
    }

    /** A race raises at once. Lower, it replaces a guess, a stale value or one moved by a break; otherwise it can only wear it down. */
    private static VdotStanding afterRace(VdotStanding now, VdotEstimate held, Performance race) {
        if (race.vdot().compareTo(held.vdot()) >= 0) {
            LocalDate since = race.vdot().equals(held.vdot()) ? held.since() : race.on();
            return now.with(now.window().estimate(race, since));
        }
        if (race.conclusive() && (held.rescaled() || isGuess(held) || held.isStaleOn(race.on()))) {
            Performance best = now.window().best(VdotSource.RACE, race.on()).orElse(race);
            return now.with(now.window().estimate(best, race.on()));
        }
        boolean farBelow = race.vdot().value() < held.vdot().value() - FAR_BELOW;
        return race.conclusive() && farBelow ? now.lowered(race.on()) : now;
    }

    /** A time trial or training effort raises within the limits; only a time trial replaces a lower-ranking or stale value downwards. */
    private static VdotStanding afterEffort(VdotStanding now, VdotEstimate held, Performance effort) {
        if (effort.vdot().compareTo(held.vdot()) > 0) {
            return now.raisedTowards(effort.vdot(), effort.source(), effort.confidence(), effort.on());
        }
        boolean replaces = effort.source() == VdotSource.TIME_TRIAL
                && effort.conclusive()
                && (isGuess(held) || held.isStaleOn(effort.on()));
        return replaces ? now.with(now.window().estimate(effort, effort.on())) : now;
    }

    private static VdotStanding afterHeartRate(VdotStanding now, LocalDate on) {
        double bestRace = now.window().bestRaceOfYear(on).orElse(Vdot.HIGHEST.value());
        return now.window()
                .heartRateEstimate(on)
                .map(median -> StrictMath.min(median.vdot().value(), bestRace + ABOVE_BEST_RACE))
                .map(goal -> now.raisedTowards(Vdot.nearest(goal), VdotSource.HEART_RATE, Confidence.LOW, on))
                .orElse(now);
    }

    private static VdotStanding afterQuality(VdotStanding now, VdotEstimate held, QualitySession session) {
        List<QualitySession> sessions = now.window().sessions();
        boolean missedTwice = sessions.size() >= 2
                && sessions.stream().skip(sessions.size() - 2L).allMatch(QualitySession::isMissed);
        if (missedTwice) {
            return now.lowered(session.on());
        }
        long heldCount = sessions.stream().filter(QualitySession::isHeld).count();
        boolean fourWeeksHeld = !held.since().plusDays(QUALITY_DAYS).isAfter(session.on())
                && sessions.size() >= FEWEST_QUALITY_SESSIONS
                && heldCount >= QUALITY_HELD_SHARE * sessions.size();
        return fourWeeksHeld
                ? now.raisedTowards(
                        held.vdot().plus(QUALITY_RAISE), VdotSource.TRAINING_QUALITY, Confidence.MEDIUM, session.on())
                : now;
    }

    private static boolean isGuess(VdotEstimate held) {
        return held.source() == VdotSource.HEART_RATE || held.source() == VdotSource.EASY_PACE;
    }
}
