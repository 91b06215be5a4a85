package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words that give signs away, in several languages. Sees them in any text, whatever its language. */
public final class Lexicon {

    private record Entry(String sign, String language, Pattern pattern) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Context> contexts = new TreeMap<>();
    private final PhraseBook book;
    private final PhraseBook harmless;

    /**
     * @param signs the content of a file of patterns for each sign
     * @param lists the content of the file of lists that patterns name
     * @param contexts the content of the file of small words, see {@link Context}
     * @param harmless the content of the file of phrases whose words give nothing away
     * @param ordinary the content of the file of words that are no misspelling of a word looked for
     * @throws IllegalArgumentException naming the file and line that cannot be read
     */
    public Lexicon(Map<String, String> signs, String lists, String contexts, String harmless, String ordinary) {
        Map<String, WordLine> languages = new TreeMap<>();
        WordFile shared = WordFile.read("lists", lists);
        shared.lines().keySet().forEach(language -> languages.put(language, new WordLine(shared.lists(language))));
        WordFile small = WordFile.read("contexts", contexts);
        small.lines().keySet().forEach(language -> this.contexts.put(language, Context.of(small.lists(language))));
        new TreeMap<>(signs).forEach((sign, content) -> add(sign, WordFile.read(sign, content), languages));
        this.harmless = PhraseBook.strict(List.of(new Part(phrases(WordFile.read("harmless", harmless)))));
        this.book = PhraseBook.forgiving(
                entries.stream()
                        .flatMap(entry -> entry.pattern().parts().stream())
                        .toList(),
                phrases(WordFile.read("ordinary", ordinary)).stream()
                        .map(phrase -> phrase.first().letters())
                        .toList());
    }

    private void add(String sign, WordFile file, Map<String, WordLine> languages) {
        file.lines().keySet().forEach(language -> {
            WordLine words = languages.getOrDefault(language, new WordLine(Map.of()));
            for (String line : file.lines(language)) {
                try {
                    entries.add(new Entry(sign, language, words.pattern(line)));
                } catch (IllegalArgumentException unreadable) {
                    throw new IllegalArgumentException(
                            sign + ": \"" + line + "\": " + unreadable.getMessage(), unreadable);
                }
            }
        });
    }

    private static List<Phrase> phrases(WordFile file) {
        WordLine words = new WordLine(Map.of());
        return file.lines().values().stream()
                .flatMap(List::stream)
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .flatMap(phrase -> words.phrases(phrase).stream())
                .toList();
    }

    /** All that is seen, excused or not, in the order of the signs' names. */
    public Stream<Sighting> sightings(String text) {
        List<Token> tokens = Tokens.of(text);
        Reading reading = new Reading(tokens, book, harmless);
        Tongues tongues = new Tongues(tokens, contexts);
        return entries.stream()
                .flatMap(entry ->
                        reading.matches(entry.pattern()).map(match -> sighting(entry, tokens, match, tongues)));
    }

    private Sighting sighting(Entry entry, List<Token> tokens, Match match, Tongues tongues) {
        String language = tongues.languageOf(tokens.get(match.from()).sentence(), entry.language());
        return new Sighting(
                entry.sign(),
                language,
                tokens.get(match.from()).start(),
                tokens.get(match.to() - 1).end(),
                excuse(match, tokens, contexts.getOrDefault(language, new Context(Map.of()))));
    }

    private static Excuse excuse(Match match, List<Token> tokens, Context context) {
        return new Denial(tokens, context).covers(match)
                ? Excuse.DENIED
                : new AnotherPerson(tokens, context).excuseOf(match);
    }
}
