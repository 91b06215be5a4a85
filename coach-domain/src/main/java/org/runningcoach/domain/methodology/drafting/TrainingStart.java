package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.PlanRequest;

/** The first run of the present regular running (0.3): from the records or the athlete's word, whichever is earlier; today at the latest. */
public final class TrainingStart {

    private static final int LONG_BREAK = 56;

    private TrainingStart() {}

    /**
     * A break of more than eight weeks begins running anew, whatever was told of the time before it; so does a plan for someone of whom no run and
     * no weekly volume is known, however long they have been running.
     */
    public static LocalDate of(PlanRequest request) {
        LocalDate first = null;
        LocalDate last = null;
        boolean anew = false;
        for (DayRecord day : request.history().days()) {
            if (day.metres() > 0 || day.race() != null) {
                if (last != null && isLongBreak(last, day.date())) {
                    first = null;
                    anew = true;
                }
                first = first == null ? day.date() : first;
                last = day.date();
            }
        }
        if (last != null && isLongBreak(last, request.today())) {
            return request.today();
        }
        RunningBackground background = request.profile().background();
        boolean nothingKnown = first == null && background.weeklyMetres() == null;
        LocalDate told = anew || nothingKnown ? null : background.runningSince();
        LocalDate known = first == null ? request.today() : first;
        return told != null && told.isBefore(known) ? told : known;
    }

    private static boolean isLongBreak(LocalDate last, LocalDate next) {
        return last.plusDays(LONG_BREAK + 1L).isBefore(next);
    }
}
