package org.runningcoach.domain.health.wording;

import java.util.List;

/**
 * Whether the words around a match deny it. Kept narrow on purpose: only fillers may stand between the denial and what it denies, so that
 * "I could not ignore the chest pain" and "not only chest pain" deny nothing.
 */
record Denial(List<Token> tokens, Context context) {

    private static final int REACH = 8;

    boolean covers(Match match) {
        return before(match) || within(match) || behind(match);
    }

    /** A comma is passed only inside a list that an "or" closes: "no fever, cough or chest pain". */
    private boolean before(Match match) {
        boolean listed = match.to() < tokens.size() && context.isOr(tokens.get(match.to()));
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
            Token token = tokens.get(i);
            if (token.sentence() != tokens.get(i + 1).sentence()) {
                return false;
            }
            listed |= context.isOr(token);
            if (token.clause() != tokens.get(i + 1).clause() && !listed) {
                return false;
            }
            if (context.denies(token)) {
                return true;
            }
            if (!context.isFiller(token) && !context.isOr(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean within(Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (!match.covers(i) && context.denies(tokens.get(i)) && leadsInto(match, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsInto(Match match, int denial) {
        for (int i = denial + 1; i < match.to(); i++) {
            if (tokens.get(i).clause() != tokens.get(denial).clause()) {
                return false;
            }
            if (match.covers(i)) {
                return true;
            }
            if (!context.isFiller(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean behind(Match match) {
        int clause = tokens.get(match.to() - 1).clause();
        for (int i = match.to(); i < Math.min(tokens.size(), match.to() + REACH); i++) {
            Token token = tokens.get(i);
            if (token.clause() != clause
                    || token.sentence() != tokens.get(i - 1).sentence()) {
                return false;
            }
            if (context.deniesBehind(token)) {
                return i + 1 == tokens.size()
                        || tokens.get(i + 1).sentence() != token.sentence()
                        || tokens.get(i + 1).clause() != token.clause();
            }
            if (!context.isFiller(token)) {
                return false;
            }
        }
        return false;
    }
}
