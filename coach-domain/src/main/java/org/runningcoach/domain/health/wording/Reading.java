package org.runningcoach.domain.health.wording;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A text with its words looked up once; patterns are then found without reading it again. */
final class Reading {

    /** So many words may stand between two parts of a pattern. */
    private static final int REACH = 6;

    private final List<Token> tokens;
    private final Map<Part, Hits> hits = new IdentityHashMap<>();

    /**
     * @param harmless phrases whose words give nothing away there, such as "chest strap"
     */
    Reading(List<Token> tokens, PhraseBook book, PhraseBook harmless) {
        this.tokens = tokens;
        BitSet hidden = new BitSet(tokens.size());
        harmless.find(tokens, new BitSet(), (part, hit) -> hidden.set(hit.from(), hit.to()));
        book.find(
                tokens,
                hidden,
                (part, hit) -> hits.computeIfAbsent(part, first -> new Hits()).add(hit));
    }

    Stream<Match> matches(Pattern pattern) {
        Stream<Match> found = Stream.empty();
        for (Part part : pattern.parts()) {
            Hits standing = hits.get(part);
            if (standing == null) {
                return Stream.empty();
            }
            found = part == pattern.parts().getFirst()
                    ? standing.all().stream().map(hit -> new Match(List.of(hit)))
                    : found.flatMap(match -> extended(match, standing));
        }
        return found;
    }

    private Stream<Match> extended(Match match, Hits next) {
        return match.hits().stream()
                .flatMap(anchor -> next.around(anchor).stream())
                .distinct()
                .filter(hit -> isNear(match, hit))
                .map(hit -> new Match(
                        Stream.concat(match.hits().stream(), Stream.of(hit)).toList()));
    }

    private boolean isNear(Match match, Hit hit) {
        boolean apart = match.hits().stream().noneMatch(other -> other.from() < hit.to() && hit.from() < other.to());
        int gap = Math.max(hit.from() - match.to(), match.from() - hit.to());
        return apart
                && gap <= REACH
                && tokens.get(Math.min(hit.from(), match.from())).sentence()
                        == tokens.get(Math.max(hit.to(), match.to()) - 1).sentence();
    }
}
