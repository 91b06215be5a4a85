package org.runningcoach.api.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.common.AxonTransientException;
import org.runningcoach.api.problem.Problem;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.UnsafeChange;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.saga.hand.HandEdits;
import org.runningcoach.saga.hand.NoPlanYet;
import org.runningcoach.saga.hand.Occasion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** How the controllers of this resource change a plan by hand: the effect in words, or a refusal that names the rules. */
@Component
class HandAccess {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    /** Refusals of a thing that is not there. */
    private static final Set<String> UNKNOWN = Set.of("plan.workout-unknown", "plan.day-not-pinned");

    /** Refusals of a request that would do at another time. */
    private static final Set<String> NOT_NOW = Set.of(
            "plan.day-over",
            "plan.workout-confirmed",
            "plan.race-stays",
            "plan.nothing-changes",
            "plan.nothing-to-take-back",
            "plan.change-overtaken",
            "plan.already-easy",
            "plan.to-be-drawn-anew",
            "plan.revision-outdated");

    private final PlanAccess plans;
    private final HandEdits edits;
    private final PlanWording wording;

    HandAccess(PlanAccess plans, HandEdits edits, PlanWording wording) {
        this.plans = plans;
        this.edits = edits;
        this.wording = wording;
    }

    HandEffectResponse change(Occasion occasion, Locale language, Function<HandEdits, HandEffect> act) {
        if (!occasion.preview()) {
            plans.twoMonths(occasion.athlete(), occasion.at());
        }
        try {
            return wording.effect(act.apply(edits), !occasion.preview(), language);
        } catch (UnsafeChange unsafe) {
            throw unsafe(unsafe, language);
        } catch (RuleViolation refused) {
            throw refusal(refused);
        } catch (NoPlanYet | AxonTransientException busy) {
            throw Refusal.busy(TRY_AGAIN, "Much is changing right now, and nothing was lost. Try again in a moment.");
        }
    }

    private static RuntimeException refusal(RuleViolation refused) {
        String code = refused.code().replace('.', '-');
        if (UNKNOWN.contains(refused.code())) {
            return Refusal.of(HttpStatus.NOT_FOUND, code, "Not found", refused.getMessage());
        }
        return NOT_NOW.contains(refused.code()) ? Refusal.conflict(code, refused.getMessage()) : refused;
    }

    private Refusal unsafe(UnsafeChange unsafe, Locale language) {
        List<BrokenRuleResponse> rules = unsafe.rules().stream()
                .map(rule -> wording.brokenRule(rule, language))
                .toList();
        ProblemDetail problem = Problem.of(
                HttpStatus.CONFLICT,
                "unsafe-change",
                "This would not be safe",
                String.join(" ", rules.stream().map(BrokenRuleResponse::name).toList()));
        problem.setProperty("rules", rules);
        return Refusal.of(problem);
    }
}
