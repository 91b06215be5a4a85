package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import org.runningcoach.domain.methodology.drafting.Readiness;

/** Makes the days ahead easier for an athlete who feels tired: sessions lose minutes or their hard part, and nothing is added anywhere (section 6). */
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
        this.first = firstChangeable(course);
        this.everyHard = course.request().fitness().exhaustedAgain();
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
            Proposal proposal = day.proposal();
            boolean inReach = !day.date().isBefore(first) && day.date().isBefore(end);
            if (inReach && day.isOpen() && proposal != null) {
                apply(day, proposal, week.setting());
            }
        }
    }

    private void apply(DraftDay day, Proposal proposal, WeekSetting setting) {
        if (readiness == Readiness.RESTED && day.date().isBefore(first.plusDays(REST_DAYS))) {
            day.clear();
            return;
        }
        boolean nextHard = (!nextHardDone || everyHard) && day.totals().hard();
        nextHardDone |= nextHard;
        Proposal.Form form = proposal.form();
        if (nextHard && readiness == Readiness.TRIMMED) {
            shorten(day, proposal, (int) (TRIM * day.minutes()), setting);
        } else if (nextHard) {
            int minutes = StrictMath.min(LONGEST_REPLACEMENT, (int) (readiness.volume() * day.minutes()));
            write(
                    day,
                    proposal.as(Proposal.Form.EASY, minutes, Reason.READINESS).withClimb(0),
                    setting);
        } else if (readiness.volume() < 1 && form != Proposal.Form.QUALITY && form != Proposal.Form.RUN_WALK) {
            int minutes = (int) (readiness.volume() * day.minutes());
            shorten(day, proposal, StrictMath.max(minutes, LEAST_MINUTES), setting);
        }
    }

    private void shorten(DraftDay day, Proposal proposal, int minutes, WeekSetting setting) {
        Proposal smaller = new SmallerProposal(course.sessions(), proposal, day.minutes(), setting).within(minutes);
        write(day, smaller.because(Reason.READINESS), setting);
    }

    private void write(DraftDay day, Proposal proposal, WeekSetting setting) {
        day.propose(proposal, course.sessions(), setting);
    }
}
