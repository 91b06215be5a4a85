package org.runningcoach.api.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.health.model.ScreenResult;

/**
 * What feedback calls for.
 *
 * @param safety null when the words alarm nobody
 * @param holds the conditions of the athlete's health that these words, or earlier ones, brought about; words alone do not take them away
 * @param clearing how such a condition ends, by {@code PUT /api/users/profile} without it; null when none stands
 */
record FeedbackAnswer(
        @Nullable SafetyMessages safety,
        List<HealthCondition> holds,
        @Nullable String clearing) {

    private static final String HOW_IT_ENDS =
            "Your training stays held back, whatever is written later. It ends when you record it in your profile: once a"
                    + " clinician has cleared you, once you are well again, or if your words meant something else.";

    static FeedbackAnswer of(@Nullable ScreenResult found, List<HealthCondition> holds) {
        return new FeedbackAnswer(
                found == null ? null : SafetyMessages.of(found), holds, holds.isEmpty() ? null : HOW_IT_ENDS);
    }

    boolean isSilent() {
        return safety == null && holds.isEmpty();
    }
}
