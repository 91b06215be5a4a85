package org.runningcoach.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule the code names by number is one a reader can look up. */
class NumberedRulesTest {

    private static final Pattern NAMED = Pattern.compile("(?<![\\w.\"-])([PLU])([1-9]\\d?)(?!\\w)");

    @Test
    void every_rule_named_in_code_is_defined_in_the_documents() {
        Set<String> named = ProjectFiles.mainSources().stream()
                .flatMap(source -> NAMED.matcher(ProjectFiles.text(source)).results())
                .map(match -> match.group(1) + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(defined());
    }

    private static Set<String> defined() {
        String rules = ProjectFiles.document("methodology.md") + ProjectFiles.document("ledger.md");
        return Pattern.compile("\\*\\*([PLU][1-9]\\d?)\\*\\*")
                .matcher(rules)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
