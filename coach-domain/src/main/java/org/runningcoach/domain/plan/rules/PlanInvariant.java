package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A rule of safety. Bounds judge what a plan can still shape: a sum that the past alone exceeds is broken only by planning more, so that the empty
 * week is always a valid answer.
 */
interface PlanInvariant {

    /** Its number in the methodology. */
    String number();

    /** Its stable name, kept in stored rejections. */
    String code();

    Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft);

    default BrokenRule on(LocalDate day, String sentence) {
        return new BrokenRule(number(), code(), day, sentence);
    }
}
