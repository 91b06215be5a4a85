package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;

/** P3: nothing but the request decides a plan. */
class EqualRequestsGiveEqualPlansTest {

    private static final int ATHLETES = 100;

    private final KoopEngine engine = new KoopEngine();

    @Test
    void another_engine_another_locale_and_another_zone_plan_the_same() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (long seed = 0; seed < ATHLETES; seed++) {
            PlanRequest request = RandomUltraAthletes.request(seed);
            PlanDraft draft = engine.draft(request);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(new KoopEngine().draft(RandomUltraAthletes.request(seed)))
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
