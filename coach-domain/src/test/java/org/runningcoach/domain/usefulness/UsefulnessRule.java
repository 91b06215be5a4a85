package org.runningcoach.domain.usefulness;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A property that keeps an engine honest; judged on a plan or on a whole season of plans as they were lived. */
public interface UsefulnessRule {

    /** Its number in the methodology, such as {@code U1}. */
    String number();

    /** What the plan leaves undone, in plain words; empty when it is useful. */
    Stream<String> missed(PlanInContext plan);
}
