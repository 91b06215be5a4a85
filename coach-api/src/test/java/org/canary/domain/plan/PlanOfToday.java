package org.canary.domain.plan;

import java.time.LocalDate;

/** A plan that looks at the clock. */
public class PlanOfToday {

    LocalDate start() {
        return LocalDate.now();
    }
}
