package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import java.util.function.Supplier;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;

/** The season a plan goes by. */
public final class StoredSeason {

    private StoredSeason() {}

    /**
     * The stored season where a school has laid it, else a new one: that of a race that is over may be another school's.
     *
     * @param phases the names of the school's phases
     */
    public static Anchors of(PlanRequest request, List<String> phases, Supplier<Anchors> opening) {
        Anchors stored = request.anchors();
        boolean own = stored != null
                && stored.phases().stream().map(PhaseBlock::phase).allMatch(phases::contains);
        return stored != null && own ? stored : opening.get();
    }
}
