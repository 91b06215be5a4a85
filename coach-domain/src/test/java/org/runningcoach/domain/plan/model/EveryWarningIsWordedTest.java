package org.runningcoach.domain.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryWarningIsWordedTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("org.runningcoach.domain.plan.plan", Locale.ROOT);

    @ParameterizedTest
    @EnumSource
    void in_a_sentence(WarningCode code) {
        assertThat(texts.getString(
                        "plan.warning." + code.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isNotBlank();
    }
}
