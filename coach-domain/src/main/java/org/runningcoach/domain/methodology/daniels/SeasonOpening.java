package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WeekKind;

/** Settles, once, what every later refresh reads: training start, level, target volume and the dates of the phases. */
final class SeasonOpening {

    private static final int GENERAL_FOUNDATION_WEEKS = 4;
    private static final int GENERAL_WEEKS = 52;
    private static final int LONG_BREAK = 56;

    private final PlanRequest request;
    private final Diary diary;
    private final Paces paces;
    private final int thisWeek;

    SeasonOpening(PlanRequest request, Diary diary, Paces paces) {
        this.request = request;
        this.diary = diary;
        this.paces = paces;
        this.thisWeek = Weeks.of(request.today());
    }

    Anchors anchors(@Nullable Race race) {
        LocalDate start = request.today();
        LocalDate trainingStart = trainingStart();
        Level level = level(trainingStart);
        double held = diary.levelHeld(thisWeek);
        double target = TargetVolume.of(race, held, request.availability(), paces);
        return new Anchors(start, trainingStart, start, level, held, target, phases(race, level, start));
    }

    private List<PhaseBlock> phases(@Nullable Race race, Level level, LocalDate start) {
        LocalDate raceDay = race == null ? null : race.date();
        if (raceDay != null) {
            int weeks = Weeks.of(raceDay) - thisWeek + 1;
            return Phases.of(weeks, isTrained(), level == Level.BEGINNER).until(raceDay, start);
        }
        LocalDate general = Weeks.date(Weeks.monday(thisWeek + GENERAL_FOUNDATION_WEEKS));
        return List.of(
                new PhaseBlock(Phase.I.label(), start, general.minusDays(1)),
                new PhaseBlock(Phase.GENERAL.label(), general, Weeks.date(Weeks.monday(thisWeek + GENERAL_WEEKS) - 1)));
    }

    /** The first run since the last break of more than eight weeks, or the athlete's word, whichever is earlier; today at the latest. */
    private LocalDate trainingStart() {
        LocalDate first = null;
        LocalDate last = null;
        boolean restarted = false;
        for (DayRecord record : request.history().days()) {
            if (record.longestRunSeconds() > 0 || record.race() != null) {
                if (last != null && last.plusDays(LONG_BREAK + 1).isBefore(record.date())) {
                    first = null;
                    restarted = true;
                }
                first = first == null ? record.date() : first;
                last = record.date();
            }
        }
        if (last != null && last.plusDays(LONG_BREAK + 1).isBefore(request.today())) {
            return request.today();
        }
        LocalDate told = restarted ? null : request.profile().background().runningSince();
        LocalDate known = first == null ? request.today() : first;
        return told != null && told.isBefore(known) ? told : known;
    }

    private Level level(LocalDate trainingStart) {
        double recent = meanOfLoadingWeeks(4);
        boolean short4 = recent < 15_000 || paces.minutesOf(recent, Intensity.EASY) < 90;
        if (trainingStart.plusMonths(6).isAfter(request.today()) || short4) {
            return Level.BEGINNER;
        }
        boolean advanced = !trainingStart.plusYears(2).isAfter(request.today()) && meanOfLoadingWeeks(8) >= 60_000;
        return advanced ? Level.ADVANCED : Level.INTERMEDIATE;
    }

    private double meanOfLoadingWeeks(int count) {
        double sum = 0;
        int found = 0;
        for (int week = thisWeek - 1; week >= thisWeek - 2 * count && found < count; week--) {
            if (diary.kind(week) == WeekKind.LOADING) {
                sum += diary.metres(week);
                found++;
            }
        }
        return found == 0 ? 0 : sum / found;
    }

    /** Eight weeks without a gap of more than a week, four runs a week or more. */
    private boolean isTrained() {
        int runs = 0;
        int gap = 0;
        int longestGap = 0;
        int today = Weeks.day(request.today());
        for (int day = today - 56; day < today; day++) {
            boolean ran = diary.on(day).ran();
            runs += ran ? 1 : 0;
            gap = ran ? 0 : gap + 1;
            longestGap = StrictMath.max(longestGap, gap);
        }
        return runs >= 32 && longestGap <= 7;
    }
}
