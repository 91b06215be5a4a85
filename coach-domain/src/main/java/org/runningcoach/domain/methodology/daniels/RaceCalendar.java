package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.RaceResult;

/** The races behind and ahead, which of them the plan may hold, and the limits they set around them. */
final class RaceCalendar {

    private static final int LONG_RUN_FREE_DAYS = 13;
    private static final int LONGEST_NEAR_MARATHON = 99;
    private static final int LONGEST_AFTER_MARATHON = 30;
    private static final int PEAK_WEEKS = 8;

    private final List<RaceOn> races = new ArrayList<>();
    private final Map<Integer, Race> ahead = new TreeMap<>();
    private final Diary diary;
    private @Nullable RaceOn goal;
    private boolean tooClose;

    RaceCalendar(PlanRequest request, Diary diary, boolean racesAllowed, int gap) {
        this.diary = diary;
        for (DayRecord record : request.history().days()) {
            RaceResult result = record.race();
            if (result != null) {
                races.add(new RaceOn(Weeks.day(record.date()), result.metres(), result.priority(), true));
            }
        }
        Race main = request.goal().race();
        if (main != null) {
            goal = add(main, RacePriority.A, request, racesAllowed, gap);
        }
        request.goal().otherRaces().stream()
                .filter(race -> race.date() != null && race.metres() != null)
                .sorted(Comparator.comparing(Race::priority).thenComparing(race -> String.valueOf(race.date())))
                .forEach(race -> add(race, race.priority(), request, racesAllowed, gap));
    }

    private @Nullable RaceOn add(Race race, RacePriority priority, PlanRequest request, boolean allowed, int gap) {
        LocalDate date = race.date();
        if (date == null
                || date.isBefore(request.today())
                || races.stream().anyMatch(each -> each.day() == Weeks.day(date))) {
            return null;
        }
        int day = Weeks.day(date);
        RacePriority weight = priority;
        if (priority != RacePriority.A) {
            for (RaceOn other : races) {
                if (other.keepsEasy(day) || StrictMath.abs(other.day() - day) < gap) {
                    tooClose = true;
                    return null;
                }
            }
            RaceOn full = RaceOn.of(race, day, priority, true);
            if (races.stream().anyMatch(other -> full.keepsEasy(other.day()))) {
                tooClose = true;
                weight = RacePriority.C;
            }
        }
        boolean placed = allowed && !request.availability().isBlackedOut(date) && !date.isAfter(request.horizon());
        RaceOn on = RaceOn.of(race, day, weight, placed || date.isAfter(request.horizon()));
        races.add(on);
        if (placed) {
            ahead.put(day, race);
        }
        return on;
    }

    /** The race to write on a day of the window, if any. */
    @Nullable
    Race raceOn(int day) {
        return ahead.get(day);
    }

    boolean tooClose() {
        return tooClose;
    }

    /** Days from a day to the goal race; 0 when there is none ahead. */
    int daysToGoal(int day) {
        return goal == null ? 0 : StrictMath.max(0, goal.day() - day);
    }

    boolean keepsEasy(int day) {
        return races.stream().anyMatch(race -> race.keepsEasy(day));
    }

    /** Whether a race stands so soon after a day that hard running on it would be too near. */
    boolean racesWithin(int day, int gap) {
        return races.stream().anyMatch(race -> race.placed() && race.day() > day && race.day() - day < gap);
    }

    boolean isRaceWeek(int week) {
        return races.stream().anyMatch(race -> race.placed() && Weeks.ofDay(race.day()) == week);
    }

    /** The first race placed in a week. */
    @Nullable
    RaceOn raceIn(int week) {
        return races.stream()
                .filter(race -> race.placed() && Weeks.ofDay(race.day()) == week)
                .findFirst()
                .orElse(null);
    }

    boolean isTaperWeek(int week) {
        return goal != null && goal.taperStart() < Weeks.monday(week + 1) && goal.day() >= Weeks.monday(week);
    }

    /** Days of a week in which an earlier race still asks for easy running. */
    int recoveryDays(int week) {
        int days = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            int each = day;
            days += races.stream().anyMatch(race -> race.day() < each && race.keepsEasy(each)) ? 1 : 0;
        }
        return days;
    }

    /** The longest run that races leave room for on a day, in minutes. */
    int longestRun(int day) {
        int longest = Integer.MAX_VALUE;
        for (RaceOn race : races) {
            if (race.isMarathon()
                    && race.priority() == RacePriority.A
                    && day < race.day()
                    && day >= race.day() - LONG_RUN_FREE_DAYS) {
                longest = StrictMath.min(longest, LONGEST_NEAR_MARATHON);
            }
            if (race.isMarathon() && race.easyDaysAfter() > 0 && day > race.day() && day <= race.day() + 3) {
                longest = StrictMath.min(longest, LONGEST_AFTER_MARATHON);
            }
            if (race.priority() == RacePriority.A && day < race.day() && day >= race.day() - 2) {
                longest = StrictMath.min(longest, LONGEST_AFTER_MARATHON);
            }
        }
        return longest;
    }

    /** Taper windows and the fortnight after a marathon, where they touch a week. */
    List<Budget> budgets(int week) {
        List<Budget> budgets = new ArrayList<>();
        for (RaceOn race : races) {
            if (race.priority() == RacePriority.A && race == goal && race.windowStart() < Weeks.monday(week + 1)) {
                double peak = peak(Weeks.ofDay(race.taperStart()));
                if (peak > 0) {
                    budgets.addAll(race.taper(peak));
                }
            }
            if (race.easyDaysAfter() > 0 && race.isMarathon() && race.day() < Weeks.monday(week + 1)) {
                budgets.addAll(race.recovery(peak(Weeks.ofDay(race.taperStart()))));
            }
        }
        return budgets.stream().filter(budget -> budget.touches(week)).toList();
    }

    /** The mean of the three highest weeks among the eight before a taper; 0 when there was no running. */
    double peak(int taperWeek) {
        double[] weeks = new double[PEAK_WEEKS];
        for (int back = 0; back < PEAK_WEEKS; back++) {
            weeks[back] = diary.metres(taperWeek - 1 - back);
        }
        double[] ran =
                Arrays.stream(weeks).filter(metres -> metres > 0).sorted().toArray();
        int count = StrictMath.min(3, ran.length);
        double sum = 0;
        for (int back = 1; back <= count; back++) {
            sum += ran[ran.length - back];
        }
        return count == 0 ? 0 : sum / count;
    }
}
