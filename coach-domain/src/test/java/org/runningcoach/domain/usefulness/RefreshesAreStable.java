package org.runningcoach.domain.usefulness;

import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;

/** U9: after a week done as planned a refresh changes no stored date; it only adds the days that have come into the window. */
public final class RefreshesAreStable {

    private RefreshesAreStable() {}

    public static List<String> missed(List<PlanDay> stored, PlanDraft refreshed) {
        return stored.stream()
                .filter(day ->
                        refreshed.days().stream().anyMatch(now -> now.date().equals(day.date()) && !now.equals(day)))
                .map(day -> "U9 the refresh from " + refreshed.days().getFirst().date() + " changes " + day.date())
                .toList();
    }
}
