package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.TiredDays;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.HardSession;

/** Makes the days ahead easier for an athlete who feels tired: sessions lose minutes or their hard part, and nothing is added anywhere (section 6). */
final class ReadinessEffect {

    private static final int LONGEST_REPLACEMENT = 45;

    private final Course course;
    private final TiredDays tired;

    ReadinessEffect(Course course) {
        this.course = course;
        this.tired = new TiredDays(course);
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek<Proposal> week) {
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.isOpen() && proposal != null) {
                apply(day, proposal, week.setting());
            }
        }
    }

    private void apply(DraftDay<Proposal> day, Proposal proposal, WeekSetting setting) {
        boolean hard = day.planned().workouts().stream().anyMatch(HardSession::is);
        switch (tired.of(day.date(), hard)) {
            case NOTHING -> {}
            case SESSION -> day.clear();
            case FIFTH -> trim(day, proposal, setting);
            case HARD_RUNNING -> {
                int minutes = StrictMath.min(LONGEST_REPLACEMENT, tired.left(day.minutes()));
                easier(
                        day,
                        proposal.withoutQuality(Reason.READINESS)
                                .withMinutes(minutes)
                                .withStrides(0),
                        setting);
            }
            case MINUTES -> shorten(day, proposal, setting);
        }
    }

    private void shorten(DraftDay<Proposal> day, Proposal proposal, WeekSetting setting) {
        if (proposal.form() != Proposal.Form.QUALITY && proposal.form() != Proposal.Form.RUN_WALK) {
            int minutes = StrictMath.max(tired.left(day.minutes()), RunLength.SHORTEST);
            easier(day, proposal.withMinutes(minutes).because(Reason.READINESS), setting);
        }
    }

    private void trim(DraftDay<Proposal> day, Proposal proposal, WeekSetting setting) {
        Quality quality = proposal.quality();
        if (quality == null) {
            int minutes = (int) (TiredDays.TRIM * day.minutes());
            easier(day, proposal.withMinutes(minutes).because(Reason.READINESS), setting);
            return;
        }
        Proposal trimmed = proposal.withDose(TiredDays.TRIM * quality.metresOn(day.planned()))
                .because(Reason.READINESS);
        int minutes = course.paces().easyMinutes(day);
        double metres = day.totals().metres();
        day.propose(trimmed, setting);
        if (day.isRest() || day.totals().metres() > metres) {
            easier(
                    day,
                    proposal.withoutQuality(Reason.READINESS).withMinutes(StrictMath.min(minutes, LONGEST_REPLACEMENT)),
                    setting);
        }
    }

    private static void easier(DraftDay<Proposal> day, Proposal proposal, WeekSetting setting) {
        if (proposal.minutes() < day.minutes() || proposal.quality() == null) {
            day.propose(proposal, setting);
        }
    }
}
