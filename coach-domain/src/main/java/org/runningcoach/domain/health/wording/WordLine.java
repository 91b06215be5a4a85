package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads one line of a file of words. Parts are joined by " + "; a part is a row of words; "a/b" is a choice, "a?" may be missing, "a*" may go on,
 * "a_b" are two words of a choice, "{name}" stands for a list.
 */
record WordLine(Map<String, List<Phrase>> lists) {

    /** A word shorter than this that is a sign all by itself has too many neighbours to be guessed at. */
    private static final int LONG_ENOUGH_TO_GUESS = 7;

    Pattern pattern(String line) {
        List<List<Phrase>> parts =
                Stream.of(line.split(" \\+ ", -1)).map(this::phrases).toList();
        return parts.size() == 1
                ? new Pattern(List.of(new Part(
                        parts.getFirst().stream().map(WordLine::standingAlone).toList())))
                : new Pattern(parts.stream().map(Part::new).toList());
    }

    private static Phrase standingAlone(Phrase phrase) {
        return phrase.length() == 1 && phrase.first().letters().length() < LONG_ENOUGH_TO_GUESS
                ? new Phrase(List.of(phrase.first().asSpelled()))
                : phrase;
    }

    List<Phrase> phrases(String part) {
        List<List<Word>> rows = List.of(List.of());
        for (String place : part.strip().split(" ", -1)) {
            rows = continued(rows, place);
        }
        return rows.stream().filter(row -> !row.isEmpty()).map(Phrase::new).toList();
    }

    private List<List<Word>> continued(List<List<Word>> rows, String place) {
        boolean optional = place.endsWith("?");
        List<List<Word>> choices = choices(optional ? place.substring(0, place.length() - 1) : place);
        List<List<Word>> longer = new ArrayList<>(optional ? rows : List.of());
        for (List<Word> row : rows) {
            for (List<Word> choice : choices) {
                List<Word> next = new ArrayList<>(row);
                next.addAll(choice);
                longer.add(next);
            }
        }
        return longer;
    }

    private List<List<Word>> choices(String place) {
        List<List<Word>> choices = new ArrayList<>();
        for (String choice : place.split("/", -1)) {
            if (choice.startsWith("{") && choice.endsWith("}")) {
                list(choice.substring(1, choice.length() - 1)).forEach(phrase -> choices.add(phrase.words()));
            } else {
                choices.add(words(choice));
            }
        }
        return choices;
    }

    private List<Phrase> list(String name) {
        List<Phrase> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no list \"" + name + "\"");
        }
        return list;
    }

    private static List<Word> words(String choice) {
        boolean open = choice.endsWith("*");
        List<Token> tokens = Tokens.of(choice.replace('_', ' '));
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("\"" + choice + "\" is no word");
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(new Word(tokens.get(i).word(), open && i == tokens.size() - 1, false));
        }
        return words;
    }
}
