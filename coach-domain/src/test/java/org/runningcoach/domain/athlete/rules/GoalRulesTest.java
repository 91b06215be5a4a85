package org.runningcoach.domain.athlete.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.tenKilometres;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.shared.RuleViolation;

class GoalRulesTest {

    @Test
    void general_fitness_and_an_ordinary_race_are_accepted() {
        assertThat(violations(Goal.generalFitness())).isEmpty();
        assertThat(violations(tenKilometres())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-02-28, false", "2031-03-01, true", "2031-03-02, false"})
    void a_race_lies_between_today_and_five_years_from_now(LocalDate date, boolean accepted) {
        List<RuleViolation> violations = violations(Goal.of(Race.over(10_000, date)));
        assertThat(violations.isEmpty()).isEqualTo(accepted);
        assertThat(violations).allMatch(violation -> violation.field().equals("goal.race.date"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 400, 600, 800, 42_195, 42_200, 50_000})
    void races_over_any_distance_are_coached(double metres) {
        assertThat(violations(Goal.of(Race.over(metres, TODAY)))).isEmpty();
    }

    @Test
    void long_timed_races_and_mountain_marathons_are_coached_short_ones_not_yet() {
        assertThat(violations(Goal.of(new Race(RacePriority.A, null, 1440, TODAY, null, null))))
                .isEmpty();
        assertThat(violations(Goal.of(new Race(RacePriority.A, 42_000.0, null, TODAY, null, 2_500.0))))
                .isEmpty();
        assertThat(violations(Goal.of(new Race(RacePriority.A, null, 60, TODAY, null, null))))
                .extracting(RuleViolation::field, RuleViolation::code)
                .containsExactly(tuple("goal.race.timedMinutes", "goal.not-coached-yet"));
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 1571, true",
        "10000, 1570, false",
        "42195, 7235, true",
        "42195, 7234, false",
        "10000, 0, false",
        "10000, -5, false",
        "10000, 18000, true",
        "10000, 18001, false"
    })
    void a_target_is_no_faster_than_the_record_and_no_slower_than_a_walk(double metres, int target, boolean accepted) {
        List<RuleViolation> violations = violations(Goal.of(race(RacePriority.A, metres, target, TODAY)));
        assertThat(violations.isEmpty()).isEqualTo(accepted);
        assertThat(violations).allMatch(violation -> violation.field().equals("goal.race.targetSeconds"));
    }

    @Test
    void between_two_records_the_time_follows_a_power_of_the_distance() {
        assertThat(WorldRecords.secondsOver(15_000)).isCloseTo(2408.4, within(0.1));
        assertThat(WorldRecords.secondsOver(30)).isCloseTo(3.17, within(1e-9));
        assertThat(WorldRecords.secondsOver(321_868.8)).isCloseTo(78_198, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"59, goal.race.metres", "500001, goal.race.metres", "NaN, goal.race.metres"})
    void a_distance_nobody_races_is_named(double metres, String field) {
        assertThat(violations(Goal.of(Race.over(metres, TODAY))))
                .extracting(RuleViolation::field)
                .contains(field);
    }

    @Test
    void races_beside_the_goal_are_b_or_c_on_days_of_their_own() {
        Race main = race(RacePriority.A, 42_195, null, TODAY.plusDays(90));
        Race fine = race(RacePriority.B, 10_000, null, TODAY.plusDays(40));
        assertThat(violations(new Goal(main, List.of(fine)))).isEmpty();
        assertThat(violations(new Goal(
                        main,
                        List.of(
                                race(RacePriority.A, 10_000, null, TODAY.plusDays(41)),
                                race(RacePriority.C, 5_000, null, TODAY.plusDays(90)),
                                race(RacePriority.C, 5_000, 60, null)))))
                .extracting(RuleViolation::field)
                .containsExactlyInAnyOrder(
                        "goal.otherRaces[0].priority",
                        "goal.otherRaces[1].date",
                        "goal.otherRaces[2].date",
                        "goal.otherRaces[2].targetSeconds");
    }

    private static Race race(RacePriority priority, double metres, @Nullable Integer target, @Nullable LocalDate date) {
        return new Race(priority, metres, null, date, target, null);
    }

    private static List<RuleViolation> violations(Goal goal) {
        return GoalRules.of(goal, TODAY).stream()
                .flatMap(rule -> rule.violations().stream())
                .toList();
    }
}
