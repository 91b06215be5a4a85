package org.runningcoach.domain.fitness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.fitness.vdot.Vdot;

class VdotPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Pace TARGET = new Pace(280);

    @Test
    void without_evidence_there_is_no_index() {
        assertThat(VdotPolicy.first(List.of(), DAY).known()).isEmpty();
    }

    @Test
    void the_highest_race_of_90_days_goes_before_everything_else() {
        VdotStanding set = first(91, race(0, 60), race(1, 48), race(50, 46), effort(60, 55), trial(70, 54));
        assertThat(held(set))
                .isEqualTo(new VdotEstimate(
                        new Vdot(48), VdotSource.RACE, DAY.plusDays(1), DAY.plusDays(91), Confidence.HIGH, false));
    }

    @Test
    void weaker_sources_follow_in_order() {
        assertThat(held(first(80, effort(60, 55), trial(70, 44))).source()).isEqualTo(VdotSource.TIME_TRIAL);
        assertThat(held(first(80, effort(60, 45), easy(61, 50), beat(62, 50), beat(63, 50), beat(64, 50), beat(65, 50)))
                        .source())
                .isEqualTo(VdotSource.BEST_EFFORT);
        assertThat(held(first(80, easy(61, 50), beat(62, 44), beat(63, 46), beat(64, 40), beat(65, 47))))
                .isEqualTo(new VdotEstimate(
                        new Vdot(45),
                        VdotSource.HEART_RATE,
                        DAY.plusDays(65),
                        DAY.plusDays(80),
                        Confidence.LOW,
                        false));
        assertThat(held(first(80, easy(61, 50), beat(63, 46), beat(64, 40), beat(65, 47)))
                        .source())
                .isEqualTo(VdotSource.EASY_PACE);
    }

    @Test
    void an_effort_nobody_measured_counts_only_above_weaker_sources() {
        assertThat(held(first(80, easy(61, 50), bound(62, 40))).source()).isEqualTo(VdotSource.EASY_PACE);
        assertThat(held(first(80, easy(61, 50), bound(62, 49))).vdot()).isEqualTo(new Vdot(49));
        assertThat(held(first(80, bound(62, 40))).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void evidence_from_after_the_day_is_left_out() {
        assertThat(first(10, race(11, 50)).known()).isEmpty();
    }

    @Test
    void a_race_raises_at_once_and_a_training_effort_by_one_in_28_days() {
        VdotStanding raced = after(first(0, race(0, 45)), race(10, 50));
        assertThat(held(raced).vdot()).isEqualTo(new Vdot(50));
        VdotStanding effort = after(raced, effort(20, 55), effort(47, 55));
        assertThat(held(effort).vdot()).isEqualTo(new Vdot(51));
        assertThat(held(after(effort, effort(48, 55))).vdot()).isEqualTo(new Vdot(52));
    }

    @Test
    void heart_rate_raises_by_half_a_unit_and_never_far_above_the_best_race() {
        VdotStanding raced = first(0, race(0, 45));
        VdotStanding once = after(raced, beat(1, 50), beat(2, 50), beat(3, 50), beat(4, 50), beat(5, 50));
        assertThat(held(once).vdot()).isEqualTo(new Vdot(45.5));
        VdotStanding twice = after(
                once, beat(32, 50), beat(60, 50), beat(61, 50), beat(62, 50), beat(63, 50), beat(95, 50), beat(96, 50));
        assertThat(held(twice).vdot()).isEqualTo(new Vdot(46));
    }

    @Test
    void one_slower_race_changes_nothing_and_a_far_slower_one_lowers_by_one_once_in_14_days() {
        VdotStanding raced = first(0, race(0, 50));
        assertThat(held(after(raced, race(20, 47))).vdot()).isEqualTo(new Vdot(50));
        VdotStanding lowered = after(raced, race(20, 46.9));
        assertThat(held(lowered).vdot()).isEqualTo(new Vdot(49));
        assertThat(held(after(lowered, race(33, 40))).vdot()).isEqualTo(new Vdot(49));
        assertThat(held(after(lowered, race(34, 40))).vdot()).isEqualTo(new Vdot(48));
    }

    @Test
    void a_hilly_race_never_lowers() {
        assertThat(held(after(first(0, race(0, 50)), hillyRace(20, 40))).vdot()).isEqualTo(new Vdot(50));
    }

    @Test
    void a_race_replaces_a_stale_value_a_guess_and_a_value_moved_by_a_break() {
        assertThat(held(after(first(0, race(0, 50)), race(91, 44))).vdot()).isEqualTo(new Vdot(44));
        assertThat(held(after(first(0, easy(0, 50)), race(10, 38))).vdot()).isEqualTo(new Vdot(38));
        VdotStanding returned = after(first(0, race(0, 50)), rest(40, 28));
        assertThat(held(returned).vdot()).isEqualTo(new Vdot(46.5));
        assertThat(held(returned).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(held(after(returned, race(60, 45))))
                .extracting(VdotEstimate::vdot, VdotEstimate::rescaled)
                .containsExactly(new Vdot(45), false);
    }

    @Test
    void a_break_scales_what_was_seen_before_it_and_a_short_one_nothing() {
        assertThat(held(first(40, race(0, 50), rest(30, 28))))
                .extracting(VdotEstimate::vdot, VdotEstimate::rescaled, VdotEstimate::confidence)
                .containsExactly(new Vdot(46.5), true, Confidence.MEDIUM);
        assertThat(held(after(first(0, race(0, 50)), rest(10, 5))).rescaled()).isFalse();
        assertThat(held(first(40, race(0, 50), rest(30, 28), race(35, 44))).vdot())
                .isEqualTo(new Vdot(44));
    }

    @Test
    void body_mass_scales_within_the_limits_of_a_raise() {
        VdotStanding raced = first(0, race(0, 50));
        assertThat(held(after(raced, Rescaling.ofBodyMass(DAY.plusDays(5), 70, 72)))
                        .vdot())
                .isEqualTo(new Vdot(48.6));
        assertThat(held(after(raced, Rescaling.ofBodyMass(DAY.plusDays(5), 75, 70)))
                        .vdot())
                .isEqualTo(new Vdot(51));
    }

    @Test
    void four_weeks_of_quality_held_raise_by_one() {
        VdotStanding standing =
                after(first(0, race(0, 50)), session(1, true), session(8, true), session(15, true), session(22, true));
        assertThat(held(standing).vdot()).isEqualTo(new Vdot(50));
        VdotStanding raised = after(standing, session(28, true));
        assertThat(held(raised))
                .extracting(VdotEstimate::vdot, VdotEstimate::source)
                .containsExactly(new Vdot(51), VdotSource.TRAINING_QUALITY);
        assertThat(held(after(raised, session(29, true), session(40, true))).vdot())
                .isEqualTo(new Vdot(51));
    }

    @Test
    void too_little_quality_done_raises_nothing() {
        VdotStanding standing = after(
                first(0, race(0, 50)),
                session(2, true),
                session(8, false),
                session(15, true),
                session(22, true),
                session(28, false));
        assertThat(held(standing).vdot()).isEqualTo(new Vdot(50));
    }

    @Test
    void two_sessions_missed_in_a_row_lower_by_one() {
        VdotStanding raced = first(0, race(0, 50));
        assertThat(held(after(raced, missed(3), session(5, true), missed(7))).vdot())
                .isEqualTo(new Vdot(50));
        VdotStanding lowered = after(raced, missed(3), missed(7));
        assertThat(held(lowered).vdot()).isEqualTo(new Vdot(49));
        assertThat(held(after(lowered, missed(10))).vdot()).isEqualTo(new Vdot(49));
        assertThat(held(after(lowered, missed(21))).vdot()).isEqualTo(new Vdot(48));
    }

    @ParameterizedTest
    @CsvSource({"90, false, HIGH", "91, true, MEDIUM"})
    void evidence_older_than_90_days_is_stale(int days, boolean stale, Confidence confidence) {
        VdotEstimate estimate = held(first(0, race(0, 50)));
        assertThat(estimate.isStaleOn(DAY.plusDays(days))).isEqualTo(stale);
        assertThat(estimate.confidenceOn(DAY.plusDays(days))).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "280, 7, true, false",
        "280.1, 7, false, false",
        "280, 7.1, false, false",
        "288.4, 8, false, false",
        "288.5, 8, false, true",
        "288.5, 7.9, false, false"
    })
    void a_quality_session_is_held_missed_or_neither(double actual, double effort, boolean isHeld, boolean isMissed) {
        QualitySession session = new QualitySession(DAY, TARGET, new Pace(actual), 6, effort);
        assertThat(session.isHeld()).isEqualTo(isHeld);
        assertThat(session.isMissed()).isEqualTo(isMissed);
    }

    @Test
    void a_session_without_feedback_or_not_done_is_neither_held_nor_missed() {
        assertThat(List.of(
                        new QualitySession(DAY, TARGET, TARGET, 6, null),
                        new QualitySession(DAY, TARGET, null, 6, 6.0)))
                .noneMatch(QualitySession::isHeld)
                .noneMatch(QualitySession::isMissed);
    }

    private static VdotStanding first(int asOf, VdotEvidence... evidence) {
        return VdotPolicy.first(List.of(evidence), DAY.plusDays(asOf));
    }

    private static VdotStanding after(VdotStanding standing, VdotEvidence... evidence) {
        VdotStanding now = standing;
        for (VdotEvidence fact : evidence) {
            now = VdotPolicy.next(now, fact);
        }
        return now;
    }

    private static VdotEstimate held(VdotStanding standing) {
        return standing.known().orElseThrow();
    }

    private static Performance race(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.RACE, new Vdot(vdot), true);
    }

    private static Performance hillyRace(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.RACE, new Vdot(vdot), false);
    }

    private static Performance trial(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.TIME_TRIAL, new Vdot(vdot), true);
    }

    private static Performance effort(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.BEST_EFFORT, new Vdot(vdot), true);
    }

    private static Performance bound(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.BEST_EFFORT, new Vdot(vdot), false);
    }

    private static Performance beat(int day, double vdot) {
        return new Performance(DAY.plusDays(day), VdotSource.HEART_RATE, new Vdot(vdot), false);
    }

    private static EasyPaceStated easy(int day, double indexOfThePace) {
        return new EasyPaceStated(DAY.plusDays(day), TrainingPaces.easyMean(indexOfThePace));
    }

    private static Rescaling rest(int returned, int days) {
        return Rescaling.afterBreak(DAY.plusDays(returned), new TimeOff(days, false));
    }

    private static QualitySession session(int day, boolean done) {
        return new QualitySession(DAY.plusDays(day), TARGET, done ? TARGET : null, 6, done ? 6.0 : null);
    }

    private static QualitySession missed(int day) {
        return new QualitySession(DAY.plusDays(day), TARGET, new Pace(290), 6, 8.0);
    }
}
