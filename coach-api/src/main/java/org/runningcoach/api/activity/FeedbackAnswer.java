package org.runningcoach.api.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.health.screen.ScreenResult;

/**
 * What feedback calls for.
 *
 * @param safety null when the words alarm nobody
 * @param holds the conditions that stand in the athlete's health and that words alone do not take away
 * @param clearing how such a condition ends; null when none stands
 */
record FeedbackAnswer(
        @Nullable SafetyMessages safety,
        List<HealthCondition> holds,
        @Nullable String clearing) {

    private static final String HOW_IT_ENDS = "Training stays held back, whatever is written later, until you record in your profile that a clinician"
            + " has cleared you, or that it was a misunderstanding: PUT /api/users/profile with the conditions that still stand under health.";

    static FeedbackAnswer of(@Nullable ScreenResult found, List<HealthCondition> holds) {
        return new FeedbackAnswer(
                found == null ? null : SafetyMessages.of(found), holds, holds.isEmpty() ? null : HOW_IT_ENDS);
    }

    boolean isSilent() {
        return safety == null && holds.isEmpty();
    }
}
