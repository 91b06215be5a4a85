package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.Optional;
import org.runningcoach.domain.plan.model.Workout;

/**
 * How a school writes its proposals out, and reads them off what is written.
 *
 * @param <P> what it proposes
 */
public interface SessionWriter<P extends Proposed> {

    /** The workout for a proposal; empty when too little of it is left. */
    Optional<Workout> write(P proposal, LocalDate date, WeekSetting week);

    /** What a session of the plan in force was proposed as. */
    P read(Workout standing);
}
