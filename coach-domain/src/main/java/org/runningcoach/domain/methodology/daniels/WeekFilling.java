package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.DayPlacement.Use;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.methodology.drafting.Strides;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlacedRace;

/** Fills an empty week from the template: races, then the long run and the quality sessions, then easy running with what is left of the volume. */
final class WeekFilling {

    private static final double DOSE_STEP = 1.05;
    private static final double LEAST_LENGTHENING = 200;
    private static final double NEARLY = 0.97;

    private final WeekOutlook outlook;
    private final DraftWeek<Proposal> week;
    private final Sessions sessions;
    private final WeekReasons reasons;
    private final double wanted;

    WeekFilling(WeekOutlook outlook, DraftWeek<Proposal> week, double wanted) {
        this.outlook = outlook;
        this.week = week;
        this.sessions = outlook.course().sessions();
        this.reasons = new WeekReasons(outlook);
        this.wanted = wanted;
    }

    void fill(List<Assignment> assignments) {
        outlook.ahead().races().forEach(this::race);
        int runWalk = outlook.course().season().runWalkStep(week.monday());
        HardShare hard = HardShare.of(outlook, week, assignments, longMinutes());
        List<DraftDay<Proposal>> easy = new ArrayList<>();
        List<DraftDay<Proposal>> replaced = new ArrayList<>();
        List<Assignment> separate = new ArrayList<>(hard.separate());
        for (int index = 0; index < week.days().size(); index++) {
            DraftDay<Proposal> day = week.days().get(index);
            Use use = hard.uses()[index];
            if (use == Use.REST) {
                continue;
            }
            if (runWalk > 0) {
                propose(day, Proposal.runWalk(runWalk, Reason.RUN_WALK));
            } else if (use == Use.LONG) {
                propose(day, longRun(hard));
            } else if (use == Use.EASY || separate.isEmpty()) {
                easy.add(day);
            } else {
                boolean first = use == Use.FIRST_QUALITY || separate.size() == 1;
                if (!quality(day, separate.remove(first ? 0 : 1))) {
                    easy.add(day);
                    replaced.add(day);
                }
            }
        }
        spread(easy, replaced, hard.longMinutes());
    }

    private void race(PlacedRace race) {
        week.days().stream()
                .filter(day -> day.date().equals(race.date()))
                .forEach(day -> propose(day, Proposal.race(race.race())));
    }

    private Proposal longRun(HardShare hard) {
        Proposal plain = Proposal.longRun(hard.longMinutes(), reasons.longRun());
        Assignment inside = hard.inLongRun();
        if (inside == null) {
            return plain;
        }
        double dose = inside.percent() / 100.0 * inside.quality().cap(wanted, sessions.paces());
        return plain.with(inside.quality(), inside.percent(), variant(), inside.reason())
                .withDose(dose);
    }

    /** Writes a quality session; false when the week or the day is too small for the least of it. */
    private boolean quality(DraftDay<Proposal> day, Assignment assignment) {
        Paces paces = sessions.paces();
        Quality quality = assignment.quality();
        int frame = Sessions.frameMinutes(week.setting().shortFrame());
        double inTime = paces.metresIn(StrictMath.max(0, day.room() - frame), quality.intensity());
        double most = StrictMath.min(quality.cap(wanted, paces), inTime);
        double ladder = assignment.percent() / 100.0 * quality.cap(wanted, paces);
        double dose = StrictMath.min(most, StrictMath.max(quality.least(paces), ladder));
        Proposal proposal = Proposal.quality(quality, assignment.percent(), variant(), reasons.quality(assignment));
        propose(day, proposal.withDose(doseOfVariant(quality, dose, most)));
        while (day.isRest() && dose < most) {
            dose = StrictMath.min(most, dose * DOSE_STEP);
            propose(day, proposal.withDose(dose));
        }
        while (day.minutes() > day.room() && !day.isRest()) {
            propose(day, proposal.withDose(quality.metresOn(day.planned()) - 1));
        }
        return !day.isRest();
    }

    /** The least dose from this one on that has a set of the week's variant; the same dose where none has. */
    private double doseOfVariant(Quality quality, double dose, double most) {
        double larger = dose;
        while (!sessions.hasMainSet(quality, larger, variant())) {
            if (larger >= most) {
                return dose;
            }
            larger = StrictMath.min(most, larger * DOSE_STEP);
        }
        return larger;
    }

    /** Successive weeks take different forms of the same set. */
    private int variant() {
        return outlook.course().season().weekNumber(week.monday());
    }

    /**
     * What is left of the week goes evenly to the easy days; the first of them, and those in place of quality, end with strides where strides
     * belong.
     */
    private void spread(List<DraftDay<Proposal>> easy, List<DraftDay<Proposal>> replaced, int longMinutes) {
        Paces paces = sessions.paces();
        double left = wanted - week.metres();
        int longest = longestEasy(left, easy.size(), longMinutes);
        for (int index = 0; index < easy.size(); index++) {
            DraftDay<Proposal> day = easy.get(index);
            double share = paces.minutesOf(left / (easy.size() - index), Intensity.EASY);
            int most = StrictMath.min(day.room(), longest);
            boolean instead = replaced.contains(day);
            Reason reason = reasons.easyRun(instead ? Reason.QUALITY_TOO_SMALL : Reason.EASY_DAY);
            Proposal proposal = Proposal.easy((int) StrictMath.clamp(StrictMath.round(share), 0, (long) most), reason);
            boolean strides = (index == 0 || instead) && reasons.hasStrides(day);
            propose(day, strides ? proposal.withStrides(Strides.USUAL) : proposal);
            left -= day.totals().metres();
        }
        lengthenQuality(left);
    }

    /**
     * Minutes of an easy run at most: none longer than the long run, unless that one has so little time that the others must carry more; then as
     * much as the week's share leaves, with something to spare for rounding.
     */
    private int longestEasy(double metres, int runs, int longMinutes) {
        Paces paces = sessions.paces();
        boolean cramped = longMinutes < paces.minutesOf(metres / StrictMath.max(1, runs), Intensity.EASY);
        if (!cramped) {
            return StrictMath.min(RunLength.LONGEST_EASY, longMinutes);
        }
        double share = week.kind() == WeekKind.RACE
                ? Double.MAX_VALUE
                : outlook.longestRun(wanted, week.limits().runningDays());
        return (int) StrictMath.min(RunLength.LONGEST_EASY, paces.minutesOf(NEARLY * share, Intensity.EASY));
    }

    /** What the easy days have no room for lengthens the cool-down of the quality sessions. */
    private void lengthenQuality(double metres) {
        List<DraftDay<Proposal>> quality =
                week.days().stream().filter(day -> day.is(SessionKind.HARD)).toList();
        double left = metres;
        for (int index = 0; index < quality.size() && left > LEAST_LENGTHENING; index++) {
            DraftDay<Proposal> day = quality.get(index);
            Proposal proposal = day.proposal();
            double before = day.totals().metres();
            int share = (int) sessions.paces().minutesOf(left / (quality.size() - index), Intensity.EASY);
            int extra = StrictMath.min(share, StrictMath.min(day.room(), RunLength.LONGEST_EASY) - day.minutes());
            if (proposal != null && extra > 0) {
                propose(day, proposal.withMinutes(extra));
                left -= day.totals().metres() - before;
            }
        }
    }

    private void propose(DraftDay<Proposal> day, Proposal proposal) {
        day.propose(proposal, week.setting());
    }

    private int roomiest() {
        return week.days().stream().mapToInt(DraftDay::room).max().orElse(0);
    }

    /** The long run by its share of the week, the longest run of the last 30 days and the day's room; 0 in a week with a race. */
    private int longMinutes() {
        Optional<DraftDay<Proposal>> longDay = week.days().stream()
                .filter(day -> day.date().getDayOfWeek() == outlook.course().longRunDay())
                .findFirst();
        if (longDay.isEmpty() || week.kind() == WeekKind.RACE) {
            return 0;
        }
        Paces paces = sessions.paces();
        double share = paces.minutesOf(outlook.longestRun(wanted, week.limits().runningDays()), Intensity.EASY);
        DraftDay<Proposal> day = longDay.get();
        int room = day.room() == 0 ? roomiest() : day.room();
        return (int) StrictMath.min(share, StrictMath.min(room, day.longestRun() / 60));
    }
}
