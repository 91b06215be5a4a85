package org.runningcoach.api.wording;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.SortedMap;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.springframework.stereotype.Component;

/**
 * Words codes from the bundles that lie beside the domain's packages; the first part of a code names its bundle. A text names its parameters in braces.
 */
@Component
public class Wording {

    private static final Map<String, String> BUNDLES = Map.of(
            "plan", "org.runningcoach.domain.plan.plan",
            "daniels", "org.runningcoach.domain.methodology.daniels");

    /** Bundles are in English unless a file for the language is there; the machine's own language does not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Sentence of(Explanation explanation, Locale language) {
        return sentence(explanation.code(), explanation.values(), language);
    }

    public Sentence of(PlanWarning warning, Locale language) {
        String name = warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return sentence("plan.warning." + name, warning.values(), language);
    }

    private static Sentence sentence(String code, SortedMap<String, String> values, Locale language) {
        String text = text(code, language);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new Sentence(code, values, text);
    }

    /** A code without words, of a methodology newer than this program's texts, stands for itself. */
    private static String text(String code, Locale language) {
        String bundle = BUNDLES.get(code.substring(0, Math.max(0, code.indexOf('.'))));
        if (bundle == null) {
            return code;
        }
        try {
            return ResourceBundle.getBundle(bundle, language, NO_FALLBACK).getString(code);
        } catch (MissingResourceException missing) {
            return code;
        }
    }
}
