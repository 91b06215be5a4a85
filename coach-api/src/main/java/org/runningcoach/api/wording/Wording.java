package org.runningcoach.api.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.springframework.stereotype.Component;

/**
 * Words codes from the bundles that lie beside the domain's packages. They are read once; a text names its parameters in braces, and says where a
 * number asks for a plural. A language that has
 * no texts of its own reads the English ones, whatever the machine speaks.
 */
@Component
public class Wording {

    /** To speak another language, lay its files beside the English ones and name it here. */
    private static final List<Locale> OTHER_LANGUAGES = List.of();

    private static final List<String> BUNDLES = Stream.concat(
                    Stream.of("org.runningcoach.domain.plan.plan", "org.runningcoach.domain.plan.report-card"),
                    Stream.of(Methodology.values())
                            .map(school -> "org.runningcoach.domain.methodology."
                                    + school.name().toLowerCase(Locale.ROOT)))
            .toList();

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> english = read(Locale.ENGLISH);
    private final Map<String, Map<String, String>> others =
            OTHER_LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, Wording::read));

    private static Map<String, String> read(Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(name, language, NO_FALLBACK);
                bundle.keySet().forEach(code -> texts.put(code, bundle.getString(code)));
            } catch (MissingResourceException none) {
                // a methodology without texts is shown by its codes
            }
        }
        return Map.copyOf(texts);
    }

    public Sentence of(Explanation explanation, Locale language) {
        return sentence(explanation.code(), explanation.values(), language);
    }

    /** The first code of some that has words in this language; the last one when none has. */
    public Sentence ofFirst(List<String> codes, Locale language) {
        Map<String, String> texts = others.getOrDefault(language.getLanguage(), english);
        String code = codes.stream().filter(texts::containsKey).findFirst().orElse(codes.getLast());
        return of(Explanation.of(code), language);
    }

    public Sentence of(PlanWarning warning, Locale language) {
        String name = warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return sentence("plan.warning." + name, warning.values(), language);
    }

    /** A code without words, of a methodology newer than this program's texts, stands for itself. */
    private Sentence sentence(String code, SortedMap<String, String> values, Locale language) {
        String template = others.getOrDefault(language.getLanguage(), english).getOrDefault(code, code);
        String text = Plurals.in(template, values);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new Sentence(code, values, text);
    }
}
