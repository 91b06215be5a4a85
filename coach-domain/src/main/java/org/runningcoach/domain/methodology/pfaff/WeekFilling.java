package org.runningcoach.domain.methodology.pfaff;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.SprintCategory;
import org.runningcoach.domain.plan.weeks.SprintEvent;

/** Proposes the sessions of a week before anything bounds their sum: high days first, then low days in between (methodology 4.4). */
final class WeekFilling {

    private static final int TECHNIQUE_MINUTES = 35;
    private static final int TEMPO_MINUTES = 55;
    private static final int EASY_MINUTES = 40;
    private static final int SHORT_EASY_MINUTES = 30;
    private static final int[] LOW_ORDER = {1, 5, 3, 4, 2, 6, 0};
    private static final int PRIMER_MINUTES = 45;
    private static final int PRIMER_REPETITION = 30;
    private static final int PRIMER_METRES = 90;
    private static final double UNLOADED_TEMPO = 0.6;

    private final Outlook outlook;
    private final List<Day> days;
    private final Bounds bounds;
    private final Course course;

    WeekFilling(Outlook outlook, List<Day> days, Bounds bounds) {
        this.outlook = outlook;
        this.days = days;
        this.bounds = bounds;
        this.course = outlook.course();
    }

    void fill() {
        int left = bounds.sessions();
        int high = StrictMath.min(bounds.highDays(), left);
        boolean primer = days.stream().anyMatch(day -> day.rules().primer());
        int sessions = new HighSessions(outlook, days, bounds).place(primer && high > 1 ? high - 1 : high);
        left -= sessions;
        if (primer && sessions < high && placePrimer()) {
            left--;
        }
        int placed = 0;
        for (int index : LOW_ORDER) {
            Day day = days.get(index);
            if (left > 0 && day.isFree() && day.rules().room() >= RunLength.SHORTEST) {
                day.set(low(day, placed), course.sessions());
                left -= day.isFree() ? 0 : 1;
                placed++;
            }
        }
    }

    private boolean placePrimer() {
        for (Day day : days) {
            if (day.rules().primer()) {
                day.set(
                        Session.of(
                                WorkoutType.ACCELERATION,
                                PRIMER_METRES,
                                PRIMER_REPETITION,
                                PRIMER_MINUTES,
                                day.rules().slow(),
                                Reason.PRIMER),
                        course.sessions());
                return !day.isFree();
            }
        }
        return false;
    }

    /** Tempo and technique in turn, the sprinters of 60 and 100 m beginning with technique; easy running where health or a race asks for it. */
    private Session low(Day day, int placed) {
        Reason reason = new Reasons(outlook).low();
        if (day.rules().quiet() || day.rules().room() < Sessions.LEAST_TECHNIQUE_MINUTES) {
            boolean quiet = day.rules().primer() || day.rules().room() <= SHORT_EASY_MINUTES;
            return Session.easy(quiet ? SHORT_EASY_MINUTES : EASY_MINUTES, reason);
        }
        boolean shortSprint = course.season().event() == SprintEvent.SHORT;
        boolean technique = outlook.kind() == WeekKind.TAPER
                || outlook.kind() == WeekKind.RACE
                || placed % 2 == (shortSprint ? 0 : 1);
        if (technique) {
            return Session.technique(TECHNIQUE_MINUTES, reason);
        }
        double share = outlook.kind() == WeekKind.LOADING ? 1 : UNLOADED_TEMPO;
        int metres = (int)
                (share * course.sprints().factor() * course.season().event().tempoMetres());
        return tempo(day, metres, reason);
    }

    /** Where the day is too short for tempo, technique takes its place. */
    private Session tempo(Day day, int metres, Reason reason) {
        WorkoutType type = WorkoutType.EXTENSIVE_TEMPO;
        int repetition =
                Repetitions.preferred(type, outlook.phase(), course.season().event());
        Session tempo = Session.of(type, metres, repetition, TEMPO_MINUTES, true, reason);
        int room = StrictMath.min(TEMPO_MINUTES, day.rules().room());
        return course.sessions().write(tempo.withMinutes(room), day.date()).isPresent()
                ? tempo
                : Session.technique(TECHNIQUE_MINUTES, reason);
    }

    /** Categories that a day does not allow yet become acceleration. */
    static List<SprintCategory> allowed(List<SprintCategory> wanted, boolean full) {
        List<SprintCategory> allowed = new ArrayList<>();
        for (SprintCategory category : wanted) {
            boolean always = category == SprintCategory.ACCELERATION || category == SprintCategory.RESISTED;
            allowed.add(full || always ? category : SprintCategory.ACCELERATION);
        }
        return allowed;
    }
}
