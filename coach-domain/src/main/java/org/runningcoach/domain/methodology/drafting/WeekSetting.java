package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sessions of a week need to know of it to be written and explained.
 *
 * @param phase the name of the phase it lies in
 * @param shortFrame whether five minutes less of warm-up and of cool-down do
 * @param daysToRace from its Monday to the next A race; 0 when there is none
 * @param returnPercent what the return step allows; 100 outside a return
 */
public record WeekSetting(String phase, boolean shortFrame, int daysToRace, int returnPercent) {

    /** With no race and no return near. */
    public static WeekSetting plain(String phase, boolean shortFrame) {
        return new WeekSetting(phase, shortFrame, 0, 100);
    }

    public static WeekSetting of(WeekAhead ahead, boolean shortFrame) {
        LocalDate monday = ahead.monday();
        int daysToRace = ahead.course()
                .raceSeason()
                .goalTaper()
                .map(taper -> (int) ChronoUnit.DAYS.between(monday, taper.raceDay()))
                .orElse(0);
        double share = ahead.before().returns().all().stream()
                .filter(period -> period.covers(monday) || period.covers(monday.plusDays(6)))
                .mapToDouble(period -> period.shareOn(monday))
                .min()
                .orElse(1);
        return new WeekSetting(ahead.course().phase(monday), shortFrame, StrictMath.max(0, daysToRace), (int)
                StrictMath.round(100 * share));
    }

    /** What a sentence about a session may name of its week. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("phase", phase);
        values.put("days", Integer.toString(daysToRace));
        values.put("percent", Integer.toString(returnPercent));
        return values;
    }
}
