package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.WeekKind;

/** The most a week may hold by the weekly ramp (P9), the growth over four weeks (P10), recovery (P21) and the limits of minors (P29). */
final class VolumeBound {

    private static final double GENTLE = 0.10;
    private static final double STEEP = 0.20;
    private static final double PER_RUN = 1_600;
    private static final double MOST_STEP = 16_000;
    private static final double FOUR_WEEKS = 1.20;
    private static final double LOW_VOLUME = 25_000;

    private final Diary diary;
    private final Runner runner;
    private final Paces paces;
    private final int trainingWeek;

    VolumeBound(Diary diary, Runner runner, Paces paces) {
        this.diary = diary;
        this.runner = runner;
        this.paces = paces;
        this.trainingWeek = Weeks.of(runner.trainingStart());
    }

    /** Metres of the week at most, with so many runs in it. */
    double metres(int week, int runs) {
        double base = base(week);
        double most = base
                + StrictMath.max(
                        GENTLE * base, StrictMath.min(PER_RUN * runs, StrictMath.min(STEEP * base, MOST_STEP)));
        for (int ago = 1; ago <= 2; ago++) {
            if (diary.metres(week - ago) > (1 + GENTLE) * base(week - ago) + 1e-6) {
                most = StrictMath.min(most, diary.metres(week - ago));
            }
        }
        double latest = latestLoading(week);
        if (latest > 0) {
            most = StrictMath.min(most, StrictMath.max(LOW_VOLUME, FOUR_WEEKS * latest));
        }
        most = StrictMath.max(most, startUpMetres(week));
        int startUpWeek = startUpWeek(week);
        if (startUpWeek == 6 || startUpWeek == 7) {
            int fifth = trainingWeek + 4;
            most = StrictMath.min(most, StrictMath.max(diary.metres(fifth), diary.metres(fifth - 1)));
        }
        return StrictMath.min(most, StrictMath.min(runner.mostMetres(), recovery(week)));
    }

    /** The most that grows gently enough for the next week to grow again. */
    double gentle(int week) {
        return StrictMath.max((1 + GENTLE) * base(week), startUpMetres(week));
    }

    /** Load units of the week at most. */
    double load(int week) {
        double base = loadBase(week);
        double startUp = startUpWeek(week) >= 1 && startUpWeek(week) <= 5 ? 3.5 * startUpMinutes(week) : 0;
        return StrictMath.max(StrictMath.max((1 + STEEP) * base, base + 90), startUp);
    }

    /** What a new runner may always reach in the first five weeks of running. */
    double startUpMetres(int week) {
        int number = startUpWeek(week);
        return number < 1 || number > 5 ? 0 : startUpMinutes(week) * 60_000 / paces.easySlow();
    }

    private int startUpMinutes(int week) {
        return 90 + 15 * (startUpWeek(week) - 1);
    }

    private int startUpWeek(int week) {
        return week - trainingWeek + 1;
    }

    /** One in five weeks (four from the age of 50) recovers; with three of four behind, this one must. */
    private double recovery(int week) {
        return isRecoveryDue(week)
                ? StrictMath.max(LOW_VOLUME, 0.85 * StrictMath.max(diary.metres(week - 1), diary.metres(week - 2)))
                : Double.MAX_VALUE;
    }

    /** Whether none of the weeks before recovered and they were more than 25 km. */
    boolean isRecoveryDue(int week) {
        int window = runner.age() >= 50 ? 4 : 5;
        boolean low = true;
        for (int before = week - window + 1; before < week; before++) {
            if (recovered(before)) {
                return false;
            }
            low &= diary.metres(before) <= LOW_VOLUME;
        }
        return !low;
    }

    private boolean recovered(int week) {
        WeekKind kind = diary.kind(week);
        return kind == WeekKind.TAPER
                || kind == WeekKind.RACE
                || kind == WeekKind.RETURN
                || diary.metres(week) <= 0.85 * StrictMath.max(diary.metres(week - 1), diary.metres(week - 2));
    }

    private double latestLoading(int week) {
        double highest = 0;
        int found = 0;
        for (int before = week - 4; before >= week - 16 && found < 3; before--) {
            if (diary.kind(before) == WeekKind.LOADING) {
                highest = StrictMath.max(highest, diary.metres(before));
                found++;
            }
        }
        return highest;
    }

    /** The smaller of the highest and 1.25 times the mean of the four weeks before. */
    double base(int week) {
        double highest = 0;
        double sum = 0;
        for (int before = week - 4; before < week; before++) {
            highest = StrictMath.max(highest, diary.metres(before));
            sum += diary.metres(before);
        }
        return StrictMath.min(highest, 1.25 * sum / 4);
    }

    private double loadBase(int week) {
        double highest = 0;
        double sum = 0;
        for (int before = week - 4; before < week; before++) {
            highest = StrictMath.max(highest, diary.load(before));
            sum += diary.load(before);
        }
        return StrictMath.min(highest, 1.25 * sum / 4);
    }
}
