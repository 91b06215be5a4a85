package org.runningcoach.domain.methodology.koop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;

/** Everything that a sentence about a session may name. */
final class SessionValues {

    private SessionValues() {}

    static SortedMap<String, String> of(List<Step> steps, Proposal proposal, WeekSetting week) {
        int seconds = 0;
        int climb = 0;
        for (Step step : steps) {
            for (Segment segment : step.segments()) {
                Integer ascent = segment.target().climb();
                seconds += step.times() * segment.seconds();
                climb += ascent == null ? 0 : step.times() * ascent;
            }
        }
        SortedMap<String, String> values = week.values();
        values.put("minutes", text((seconds + 30) / 60));
        values.put("climb", text(climb));
        values.put("strides", text(proposal.strides()));
        values.put("step", text(proposal.step()));
        values.put("steps", text(RunWalk.STEPS));
        Effort effort = proposal.effort();
        Bouts bouts = proposal.bouts();
        if (effort != null && bouts != null) {
            values.put("work", text(bouts.work()));
            values.put("times", text(bouts.times()));
            values.put("bout", text(bouts.minutes()));
            values.put("rest", text(effort.rest(bouts.minutes())));
        }
        Race race = proposal.race();
        values.put("kilometres", race == null ? "" : kilometres(race.reckonedMetres()));
        values.put("priority", race == null ? "" : race.priority().name());
        return values;
    }

    /** A distance in kilometres without needless decimals. */
    private static String kilometres(double metres) {
        return BigDecimal.valueOf(metres)
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
