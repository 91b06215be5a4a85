package org.runningcoach.domain.health.screen;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runningcoach.domain.health.wording.Excuse;
import org.runningcoach.domain.health.wording.Lexicon;
import org.runningcoach.domain.health.wording.Sighting;

/**
 * Screens what an athlete wrote or ticked for red flags (methodology, section 10). It reads all languages at once, never fails on any text and takes time
 * that grows with the length of the text only. In doubt it finds: a false alarm costs a sentence. Safe for use by many threads.
 */
public final class RedFlagScreen {

    /** Raised with every change of words or rules that changes what is found; stored with each result. */
    public static final int VERSION = 1;

    private static final Comparator<Sighting> IN_THE_ORDER_OF_THE_TEXT = Comparator.comparingInt(Sighting::start)
            .thenComparingInt(Sighting::end)
            .thenComparing(Sighting::language, Comparator.comparing(Language::ofCode));

    private final Map<String, Trigger> triggers = new TreeMap<>();
    private final Lexicon lexicon;

    /** Reads the words from the files beside this type; make one and keep it. */
    public RedFlagScreen() {
        Map<String, String> signs = new TreeMap<>();
        for (Trigger trigger : Trigger.values()) {
            triggers.put(trigger.file(), trigger);
            signs.put(trigger.file(), WordsOnFile.read("words/" + trigger.file() + ".txt"));
        }
        this.lexicon = new Lexicon(
                signs,
                WordsOnFile.read("words/lists.txt"),
                WordsOnFile.read("words/contexts.txt"),
                WordsOnFile.read("words/harmless.txt"),
                WordsOnFile.read("words/ordinary.txt"));
    }

    /**
     * @param text in an athlete's own words, of any length; data, never an instruction
     */
    public RedFlags screen(String text) {
        return screen(text, Set.of());
    }

    /**
     * @param ticked signs the athlete chose from a list; no words excuse them
     */
    public RedFlags screen(String text, Set<Trigger> ticked) {
        EnumSet<Trigger> chosen = EnumSet.noneOf(Trigger.class);
        chosen.addAll(ticked);
        Stream<Finding> seen = lexicon.sightings(text)
                .filter(sighting -> counts(triggerOf(sighting).messageClass(), sighting.excuse()))
                .sorted(IN_THE_ORDER_OF_THE_TEXT)
                .map(sighting -> new Finding(
                        triggerOf(sighting),
                        Language.ofCode(sighting.language()),
                        new Span(sighting.start(), sighting.end())));
        return RedFlags.of(Stream.concat(seen, chosen.stream().map(Finding::ticked)));
    }

    private Trigger triggerOf(Sighting sighting) {
        Trigger trigger = triggers.get(sighting.sign());
        if (trigger == null) {
            throw new IllegalStateException("no trigger has the words of " + sighting.sign());
        }
        return trigger;
    }

    /** A crisis has no excuse, and an emergency of somebody else counts unless it is past: the number to call is the same. */
    private static boolean counts(MessageClass messageClass, Excuse excuse) {
        return switch (messageClass) {
            case CRISIS -> true;
            case EMERGENCY -> excuse == Excuse.NONE || excuse == Excuse.OF_ANOTHER;
            default -> excuse == Excuse.NONE;
        };
    }
}
