package org.runningcoach.domain.methodology.daniels;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;

/** Everything that a sentence about a session may name. */
final class SessionValues {

    private SessionValues() {}

    static SortedMap<String, String> of(List<Step> steps, Proposal proposal, WeekSetting week) {
        int seconds = 0;
        int work = 0;
        int metres = 0;
        for (Step step : steps) {
            for (Segment segment : step.segments()) {
                seconds += step.times() * segment.seconds();
                boolean main = segment.role() == Role.WORK && segment.intensity() != Intensity.EASY;
                work += main ? step.times() * segment.seconds() : 0;
                metres += main ? step.times() * segment.metres() : 0;
            }
        }
        SortedMap<String, String> values = week.values();
        values.put("minutes", text((seconds + 30) / 60));
        values.put("work", text((work + 30) / 60));
        values.put("metres", text(metres));
        values.put("strides", text(proposal.strides()));
        values.put("step", text(proposal.step()));
        values.put("steps", text(RunWalk.STEPS));
        if (week.returnPercent() == 100) {
            values.put("percent", text(proposal.percent()));
        }
        Race race = proposal.race();
        values.put("kilometres", race == null || race.metres() == null ? "" : kilometres(race.metres()));
        values.put("priority", race == null ? "" : race.priority().name());
        return values;
    }

    /** A distance in kilometres without needless decimals: 42.195, 10. */
    static String kilometres(double metres) {
        return BigDecimal.valueOf(metres).movePointLeft(3).stripTrailingZeros().toPlainString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
