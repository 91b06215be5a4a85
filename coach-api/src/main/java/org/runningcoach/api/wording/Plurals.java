package org.runningcoach.api.wording;

import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a text that depend on a number, written as in ICU's message format: {@code {rest, plural, =0 {} one {# minute} other {# minutes}}}, of
 * which the first may be missing. Every language spoken so far has these forms. A form may name other values in braces.
 */
final class Plurals {

    private static final String FORM = "\\{(?<%s>(?:[^{}]|\\{\\w+})*)}";
    private static final Pattern PLURAL = Pattern.compile("\\{(?<number>\\w+), plural, (?:=0 " + FORM.formatted("none")
            + " )?one " + FORM.formatted("one") + " other " + FORM.formatted("other") + "}");

    private Plurals() {}

    /** The text with the forms that its values ask for. */
    static String in(String text, SortedMap<String, String> values) {
        return PLURAL.matcher(text).replaceAll(plural -> Matcher.quoteReplacement(form(plural, values)));
    }

    private static String form(MatchResult plural, SortedMap<String, String> values) {
        String number = values.getOrDefault(plural.group("number"), plural.group("number"));
        String none = plural.group("none");
        String form = switch (number) {
            case "1" -> plural.group("one");
            case "0" -> none == null ? plural.group("other") : none;
            default -> plural.group("other");
        };
        return form.replace("#", number);
    }
}
