package org.runningcoach.domain.health.wording;

import java.util.List;

/** Whether a match tells of somebody else: another person is named before it in the clause, as the one it happens to, and not the athlete. */
record AnotherPerson(List<Token> tokens, Context context) {

    private static final int REACH = 8;

    Excuse excuseOf(Match match) {
        int person = personBefore(match);
        if (person < 0) {
            return Excuse.NONE;
        }
        return isPast(person, match) ? Excuse.PAST_OF_ANOTHER : Excuse.OF_ANOTHER;
    }

    /** The number of the word that names the person; -1 when there is none. */
    private int personBefore(Match match) {
        int clause = tokens.get(match.to() - 1).clause();
        int sentence = tokens.get(match.to() - 1).sentence();
        for (int i = match.to() - 1; i >= Math.max(0, match.from() - REACH); i--) {
            Token token = tokens.get(i);
            if (token.sentence() != sentence || token.clause() != clause || context.isSelf(token)) {
                return -1;
            }
            if (context.isOther(token)) {
                return i < match.from() && isTheOneItIsAbout(i) ? i : -1;
            }
        }
        return -1;
    }

    /** "My friend", but not "with my friend" or "I told my wife": there somebody else stands beside the athlete. */
    private boolean isTheOneItIsAbout(int person) {
        int sentence = tokens.get(person).sentence();
        boolean belongs = false;
        for (int i = person - 1; i >= Math.max(0, person - 2) && tokens.get(i).sentence() == sentence; i--) {
            if (context.isBesides(tokens.get(i))) {
                return false;
            }
            belongs |= context.isBelonging(tokens.get(i));
        }
        return belongs;
    }

    private boolean isPast(int person, Match match) {
        int sentence = tokens.get(person).sentence();
        boolean past = false;
        for (int i = Math.max(0, person - REACH); i < Math.min(tokens.size(), match.to() + REACH); i++) {
            if (tokens.get(i).sentence() == sentence) {
                past |= context.isPast(tokens.get(i));
                if (context.isPresent(tokens.get(i))) {
                    return false;
                }
            }
        }
        return past;
    }
}
