package org.runningcoach.projection.refresh;

import java.util.List;

/** Athletes by their key; ask again after the last one. */
public record OpenPeriodPageView(List<OpenPeriodView> athletes) {

    public OpenPeriodPageView {
        athletes = List.copyOf(athletes);
    }
}
