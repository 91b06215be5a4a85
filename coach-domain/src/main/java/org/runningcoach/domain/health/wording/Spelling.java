package org.runningcoach.domain.health.wording;

/** Tells a slip of the finger from another word. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 11;

    private Spelling() {}

    /**
     * Whether a word may be meant by what was typed: one letter left out, added, wrong or swapped with its neighbour, two from eleven letters on. Words
     * of four letters and fewer have too many neighbours; the first letter is rarely the wrong one.
     */
    static boolean mayMean(String typed, String word) {
        int slips = slips(word.length());
        return slips > 0
                && Math.abs(typed.length() - word.length()) <= slips
                && beginsAlike(typed, word)
                && distance(typed, word) <= slips;
    }

    static int slips(int length) {
        if (length < SHORTEST) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    private static boolean beginsAlike(String typed, String word) {
        return typed.charAt(0) == word.charAt(0)
                || (typed.length() > 1 && typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0));
    }

    /** The optimal string alignment distance. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + wrong, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
