package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;

/**
 * Makes the days ahead easier for an athlete who feels tired: sessions lose minutes or their hard part, and nothing is added anywhere (section 6). Whoever is exhausted in a second
 * week has no hard session at all for these days.
 */
final class ReadinessEffect {

    private static final int LONGEST_REPLACEMENT = 45;
    private static final int REST_DAYS = 2;
    private static final double TRIM = 0.80;
    private static final int LEAST_MINUTES = 10;

    private final Course course;
    private final Readiness readiness;
    private final LocalDate first;
    private final boolean everyHard;
    private boolean nextHardDone;

    ReadinessEffect(Course course) {
        this.course = course;
        this.readiness = Readiness.of(course.request());
        this.everyHard = course.request().fitness().exhaustedAgain();
        this.first = firstChangeable(course);
    }

    /** Days fixed by the plan in force stay (P41). */
    private static LocalDate firstChangeable(Course course) {
        LocalDate today = course.today();
        boolean stored =
                course.request().stored().stream().anyMatch(day -> day.date().equals(today));
        return stored ? today.plusDays(2) : today;
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek week) {
        LocalDate end = course.today().plusDays(Readiness.DAYS);
        for (DraftDay day : week.days()) {
            boolean inReach = !day.date().isBefore(first) && day.date().isBefore(end);
            if (inReach && day.isOpen() && day.proposal() != null) {
                apply(day, week.setting());
            }
        }
    }

    private void apply(DraftDay day, WeekSetting setting) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        boolean rests = readiness == Readiness.RESTED && day.date().isBefore(first.plusDays(REST_DAYS));
        if (rests) {
            day.clear();
            return;
        }
        boolean nextHard = (!nextHardDone || everyHard) && isHard(day.planned());
        nextHardDone |= nextHard;
        if (nextHard && readiness == Readiness.TRIMMED) {
            trim(day, proposal, setting);
        } else if (nextHard) {
            int minutes = StrictMath.min(LONGEST_REPLACEMENT, (int) (readiness.volume() * day.minutes()));
            easier(
                    day,
                    proposal.withoutQuality(Reason.READINESS)
                            .withMinutes(minutes)
                            .withStrides(0),
                    setting);
        } else if (readiness.volume() < 1
                && proposal.form() != Proposal.Form.QUALITY
                && proposal.form() != Proposal.Form.RUN_WALK) {
            int minutes = (int) (readiness.volume() * day.minutes());
            easier(
                    day,
                    proposal.withMinutes(StrictMath.max(minutes, LEAST_MINUTES)).because(Reason.READINESS),
                    setting);
        }
    }

    private void trim(DraftDay day, Proposal proposal, WeekSetting setting) {
        Quality quality = proposal.quality();
        if (quality == null) {
            easier(day, proposal.withMinutes((int) (TRIM * day.minutes())).because(Reason.READINESS), setting);
            return;
        }
        Proposal trimmed = proposal.withDose(TRIM * day.metresAt(quality)).because(Reason.READINESS);
        int minutes = day.minutesAtEasyPace(course.paces());
        double metres = day.totals().metres();
        day.propose(trimmed, course.sessions(), setting);
        if (day.planned().isRest() || day.totals().metres() > metres) {
            easier(
                    day,
                    proposal.withoutQuality(Reason.READINESS).withMinutes(StrictMath.min(minutes, LONGEST_REPLACEMENT)),
                    setting);
        }
    }

    private void easier(DraftDay day, Proposal proposal, WeekSetting setting) {
        if (proposal.minutes() < day.minutes() || proposal.quality() == null) {
            day.propose(proposal, course.sessions(), setting);
        }
    }

    private static boolean isHard(PlanDay day) {
        List<Workout> workouts = day.workouts();
        return workouts.stream().anyMatch(HardSession::is);
    }
}
