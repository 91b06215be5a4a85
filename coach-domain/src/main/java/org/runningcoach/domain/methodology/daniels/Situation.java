package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WeekKind;

/** Everything one draft knows, and the answers a week's planning asks of it. */
final class Situation {

    private static final double HALF_MARATHON = 21_097.5;
    private static final double MARATHON = 42_195;
    private static final int SHORT_FRAME_METRES = 30_000;
    private static final int RECOVERY_LONG_RUN = 89;

    private final PlanRequest request;
    private final Runner runner;
    private final Diary diary;
    private final Season season;
    private final RaceCalendar races;
    private final Sessions sessions;
    private final HealthLimits health;
    private final VolumeBound bound;
    private final RecoveryCycle cycle;
    private final VolumeProgression volume;
    private final QualityPlan qualities;
    private final WeekFitting fitting;
    private final int longDay;

    Situation(
            PlanRequest request,
            Runner runner,
            Diary diary,
            Season season,
            RaceCalendar races,
            Sessions sessions,
            HealthLimits health) {
        this.request = request;
        this.runner = runner;
        this.diary = diary;
        this.season = season;
        this.races = races;
        this.sessions = sessions;
        this.health = health;
        bound = new VolumeBound(diary, runner, sessions.paces());
        cycle = new RecoveryCycle(diary, bound, runner, season.planWeek());
        volume = new VolumeProgression(diary, bound, cycle, season);
        qualities = new QualityPlan(diary, season, qualitySessions());
        longDay = usualLongDay();
        fitting = new WeekFitting(diary, sessions, races, runner, longDay);
    }

    Diary diary() {
        return diary;
    }

    Season season() {
        return season;
    }

    RaceCalendar races() {
        return races;
    }

    Sessions sessions() {
        return sessions;
    }

    VolumeProgression volume() {
        return volume;
    }

    WeekFitting fitting() {
        return fitting;
    }

    /** A day that falls on the athlete's usual long-run weekday. */
    int longDay() {
        return longDay;
    }

    WeekKind kind(int week) {
        if (races.isRaceWeek(week)) {
            return WeekKind.RACE;
        }
        if (races.isTaperWeek(week)) {
            return WeekKind.TAPER;
        }
        if (races.recoveryDays(week) > 0) {
            return WeekKind.POST_RACE;
        }
        return cycle.isDue(week, diary.levelHeld(week)) ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    List<DraftDay> days(int week) {
        List<DraftDay> days = new ArrayList<>();
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            int room = StrictMath.min(
                    request.availability().minutesOn(Weeks.date(day)),
                    StrictMath.min(
                            runner.longestSession(Weeks.date(day)),
                            StrictMath.min(health.room(day), races.longestRun(day))));
            days.add(new DraftDay(day, room));
        }
        return days;
    }

    /** Running days of a week beside its races. */
    int runs(List<DraftDay> days) {
        int possible = 0;
        int raceDays = 0;
        for (DraftDay day : days) {
            boolean race = races.raceOn(day.day()) != null;
            raceDays += race ? 1 : 0;
            possible += day.room() > 0 && !race ? 1 : 0;
        }
        int most = StrictMath.min(request.availability().maxDaysPerWeek(), 7 - runner.restDays() - raceDays);
        return StrictMath.max(0, StrictMath.min(possible, StrictMath.min(most, runner.mostRunningDays())));
    }

    boolean mayStep(int week) {
        if (races.isRaceWeek(week - 1) || races.recoveryDays(week - 1) > 0) {
            return false;
        }
        return week - 1 >= Weeks.of(request.today()) || diary.isConfirmed(week - 1);
    }

    WeekSetting setting(int week, double wanted) {
        return new WeekSetting(
                season.phase(week),
                runner.isBeginner() || wanted < SHORT_FRAME_METRES,
                races.daysToGoal(Weeks.monday(week)),
                100);
    }

    WeekBounds bounds(int week, WeekKind kind, int runs, List<Budget> budgets) {
        boolean recovery = kind == WeekKind.RECOVERY;
        boolean hard = health.hardAllowed() && season.runWalkStep(week) == 0;
        int hardDays = recovery ? 1 : runner.hardDays(runs);
        return new WeekBounds(
                bound.metres(week, runs),
                bound.load(week),
                runner.mostMinutes(),
                hardDays,
                runs,
                runner.restDays(),
                hard,
                kind != WeekKind.RACE,
                allowance(week, kind),
                budgets);
    }

    private LongAllowance allowance(int week, WeekKind kind) {
        Race race = season.race();
        Double metres = race == null ? null : race.metres();
        if (metres == null || metres < HALF_MARATHON || !runner.isAdult() || runner.isBeginner()) {
            return LongAllowance.NONE;
        }
        boolean inTurn = kind == WeekKind.LOADING
                && season.phase(week).isSeasonQuality()
                && !(usedAllowance(week - 1) && usedAllowance(week - 2));
        if (!inTurn) {
            return LongAllowance.NONE;
        }
        return metres >= MARATHON ? LongAllowance.MARATHON : LongAllowance.HALF_MARATHON;
    }

    private boolean usedAllowance(int week) {
        double longest = 0;
        int runs = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            longest = StrictMath.max(longest, diary.on(day).longestMetres());
            runs += diary.on(day).metres() > 0 ? 1 : 0;
        }
        return longest > LongAllowance.plain(diary.metres(week), runs);
    }

    List<Assignment> assignments(int week, WeekKind kind) {
        if (!health.hardAllowed() || kind == WeekKind.POST_RACE) {
            return List.of();
        }
        return qualities.of(week, kind);
    }

    boolean hasLongRun(DraftWeek week) {
        RaceOn race = races.raceIn(week.week());
        return race == null;
    }

    /** Whether a hard day goes to the long run rather than to quality when there is room for one only. */
    boolean longRunFirst() {
        Race race = season.race();
        return race != null && race.metres() != null && race.metres() >= HALF_MARATHON;
    }

    /** Days kept for quality beside the long run, in every phase alike so that the weekdays stay. */
    int qualityPlaces(DraftWeek week) {
        return week.kind() == WeekKind.RECOVERY || week.hasRace() ? 1 : qualitySessions();
    }

    private int qualitySessions() {
        boolean second = !runner.isBeginner() && !runner.isOlder() && runner.age() >= 16;
        int most = StrictMath.min(
                request.availability().days().size(),
                StrictMath.min(request.availability().maxDaysPerWeek(), runner.mostRunningDays()));
        return second && most >= 5 && season.race() != null ? 2 : 1;
    }

    DayPlacement placement(DraftWeek week) {
        int[] minutes = new int[7];
        boolean[] hard = new boolean[7];
        int since = diary.daysSinceHard(Weeks.monday(week.week()));
        for (int index = 0; index < 7; index++) {
            DraftDay day = week.days().get(index);
            minutes[index] = day.isRace() ? 0 : day.room();
            boolean nearRace = races.racesWithin(day.day(), runner.hardGap()) || races.keepsEasy(day.day());
            hard[index] = !nearRace && index + since >= runner.hardGap() && afterRaceOf(week, index);
        }
        return new DayPlacement(
                minutes, hard, runner.hardGap(), request.availability().longRunDay());
    }

    private boolean afterRaceOf(DraftWeek week, int index) {
        for (int before = StrictMath.max(0, index - runner.hardGap() + 1); before < index; before++) {
            if (week.days().get(before).isRace()) {
                return false;
            }
        }
        return true;
    }

    Reason easyReason(DraftWeek week, Reason usual) {
        Reason health = this.health.reason();
        if (health != null) {
            return health;
        }
        return switch (week.kind()) {
            case TAPER, RACE -> Reason.TAPER;
            case POST_RACE -> Reason.AFTER_RACE;
            case RECOVERY -> Reason.RECOVERY_WEEK;
            case RETURN -> Reason.RETURN;
            default -> usual;
        };
    }

    boolean hasStrides(DraftWeek week) {
        return health.hardAllowed()
                && season.hasStrides(week.week())
                && runner.mayStride(week.days().getFirst().date());
    }

    int likelyLongDay(DraftWeek week) {
        return StrictMath.floorMod(longDay - Weeks.monday(week.week()), 7) + Weeks.monday(week.week());
    }

    /** The longest long run in minutes that level, phase and kind of week allow. */
    int longestLongRun(DraftWeek week) {
        int longest = runner.longestSession(week.days().getLast().date());
        boolean easy = week.kind() == WeekKind.RECOVERY && !longRunFirst();
        boolean general = season.race() == null;
        return easy || general || !week.bounds().hardAllowed() ? StrictMath.min(longest, RECOVERY_LONG_RUN) : longest;
    }

    private int usualLongDay() {
        Availability availability = request.availability();
        if (availability.longRunDay() != null) {
            return Weeks.monday(0) + availability.longRunDay().ordinal();
        }
        return Weeks.monday(0) + 6;
    }
}
