package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.plan.model.PlanDraft;

/** P3: nothing but the request decides a plan. */
class EqualRequestsGiveEqualPlansTest {

    private static final long ATHLETES = 100;

    @ParameterizedTest
    @EnumSource
    void another_engine_another_locale_and_another_zone_plan_the_same(School school) {
        MethodologyEngine engine = school.engine();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (long seed = 0; seed < ATHLETES; seed++) {
            PlanDraft draft = engine.draft(school.athlete(seed));
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(school.engine().draft(school.athlete(seed)))
                        .as("seed %d", seed)
                        .isEqualTo(draft)
                        .hasToString(draft.toString());
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
