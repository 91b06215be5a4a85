package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;

/** Everything that a sentence about a session may name. */
final class SessionValues {

    private SessionValues() {}

    static SortedMap<String, String> of(List<Step> steps) {
        int seconds = 0;
        int repetitions = 0;
        int metres = 0;
        int strides = 0;
        int rest = 0;
        for (Step step : steps) {
            int reach = 0;
            int pause = 0;
            for (Segment segment : step.segments()) {
                seconds += step.times() * segment.seconds();
                reach += isRepetition(segment) ? segment.metres() : 0;
                pause += segment.role() == Role.RECOVERY ? segment.seconds() : 0;
                strides += segment.intensity() == Intensity.STRIDE && segment.role() == Role.WORK ? step.times() : 0;
            }
            repetitions += reach > 0 ? step.times() : 0;
            metres += step.times() * reach;
            rest = reach > 0 && pause > 0 ? pause : rest;
        }
        SortedMap<String, String> values = new TreeMap<>();
        values.put("minutes", text((seconds + 30) / 60));
        values.put("repetitions", text(repetitions));
        values.put("length", text(repetitions == 0 ? 0 : metres / repetitions));
        values.put("metres", text(metres));
        values.put("rest", text((rest + 59) / 60));
        values.put("strides", text(strides));
        return values;
    }

    private static boolean isRepetition(Segment segment) {
        boolean fast = segment.intensity() == Intensity.SPRINT || segment.intensity() == Intensity.SPRINT_TEMPO;
        return fast && segment.role() == Role.WORK;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
