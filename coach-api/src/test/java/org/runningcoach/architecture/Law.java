package org.runningcoach.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule that the product keeps and that a bad example breaks.
 *
 * @param rule the rule for the packages below a root: the product's, or the canaries', which mirror them
 * @param canary the bad example, so that a rule that lost its grip is noticed
 */
record Law(String sentence, Function<String, ArchRule> rule, Class<?> canary) {

    ArchRule below(String root) {
        return rule.apply(root).as(sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
