package org.runningcoach.domain.health.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedFlagsTest {

    private static final RedFlagScreen SCREEN = new RedFlagScreen();

    @Test
    void the_gravest_finding_comes_first() {
        RedFlags flags = SCREEN.screen("I took ibuprofen for my fever, then I fainted with chest pain");
        assertThat(flags.findings())
                .extracting(Finding::trigger)
                .containsExactly(Trigger.CHEST_PAIN, Trigger.FAINTING, Trigger.ILLNESS, Trigger.MEDICINE);
        assertThat(flags.messageClasses())
                .containsExactly(MessageClass.EMERGENCY, MessageClass.ILLNESS, MessageClass.MEDICINE);
        assertThat(flags.label()).isEqualTo(ScreenLabel.EMERGENCY);
    }

    @Test
    void findings_demand_together_what_each_demands() {
        assertThat(SCREEN.screen("I have a fever and a stress fracture").demands())
                .containsExactly(Demand.HOLD_AS_INJURED, Demand.HOLD_AS_ILL, Demand.NO_COACHING);
    }

    @Test
    void nothing_found_demands_nothing() {
        RedFlags flags = SCREEN.screen("12 km easy, legs fine");
        assertThat(flags.isEmpty()).isTrue();
        assertThat(flags.demands()).isEmpty();
        assertThat(flags.label()).isEqualTo(ScreenLabel.NONE);
    }

    @Test
    void the_words_seen_are_named_as_typed() {
        String text = "Bad run. CHÉST really hurts!";
        Finding finding = SCREEN.screen(text).findings().getFirst();
        assertThat(finding.span()).isEqualTo(new Span(9, 27));
        assertThat(finding.language()).isEqualTo(Language.EN);
    }

    @Test
    void words_that_two_languages_share_belong_to_that_of_the_sentence() {
        assertThat(SCREEN.screen("j'ai des palpitations depuis ce matin").findings())
                .extracting(Finding::language)
                .containsExactly(Language.FR);
    }

    @Test
    void a_sign_once_ticked_is_found_whatever_the_words_say() {
        RedFlags flags = SCREEN.screen("no chest pain, all is well", Set.of(Trigger.CHEST_PAIN));
        assertThat(flags.findings()).containsExactly(new Finding(Trigger.CHEST_PAIN, null, null));
    }

    @Test
    void of_one_sign_the_first_words_are_kept() {
        assertThat(SCREEN.screen("chest pain. And again chest pain.").findings())
                .extracting(Finding::span)
                .containsExactly(new Span(0, 10));
    }

    @Test
    void uniting_with_a_clean_text_takes_no_flag_away() {
        RedFlags flags = SCREEN.screen("I fainted");
        assertThat(flags.and(SCREEN.screen("all good"))).isEqualTo(flags);
        assertThat(SCREEN.screen("all good").and(flags)).isEqualTo(flags);
    }

    @Test
    void nobody_but_the_screen_makes_flags_or_changes_them() {
        assertThat(RedFlags.class.getConstructors()).isEmpty();
        assertThat(Stream.of(RedFlags.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == RedFlags.class))
                .hasSize(1);
        assertThat(Modifier.isFinal(RedFlags.class.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "my brother collapsed at a marathon years ago, NONE",
        "my brother just collapsed, EMERGENCY",
        "my sister wants to kill herself, EMERGENCY",
        "my wife is pregnant, NONE",
        "no chest pain, NONE",
        "not sure if this is chest pain, EMERGENCY",
        "I am not suicidal, EMERGENCY"
    })
    void an_excuse_counts_the_less_the_graver_the_sign(String text, ScreenLabel label) {
        assertThat(SCREEN.screen(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource
    void every_trigger_of_an_emergency_stops_training_and_coaching(Trigger trigger) {
        Set<Demand> demands = trigger.messageClass().demands();
        if (trigger.label() == ScreenLabel.EMERGENCY) {
            assertThat(demands).contains(Demand.STOP_ALL_TRAINING, Demand.NO_COACHING);
        }
        assertThat(trigger.row()).isBetween(1, 14);
    }
}
