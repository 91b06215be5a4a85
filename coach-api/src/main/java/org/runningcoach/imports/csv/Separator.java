package org.runningcoach.imports.csv;

/** The character between fields: exports write commas, spreadsheets re-save with semicolons or tabs. */
final class Separator {

    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Separator() {}

    /** The candidate the header holds most often outside quotes. */
    static char of(String header) {
        char most = CANDIDATES[0];
        for (char candidate : CANDIDATES) {
            most = count(header, candidate) > count(header, most) ? candidate : most;
        }
        return most;
    }

    private static int count(String header, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            count += !quoted && header.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
