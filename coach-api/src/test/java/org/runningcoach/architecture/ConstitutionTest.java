package org.runningcoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstitutionTest {

    static Stream<Law> laws() {
        return Stream.of(
                        DomainLaws.ALL,
                        MessageLaws.ALL,
                        HandlerLaws.ALL,
                        ProjectionLaws.ALL,
                        SagaLaws.ALL,
                        ApiLaws.ALL,
                        EverywhereLaws.ALL)
                .flatMap(java.util.List::stream);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_product_keeps(Law law) {
        law.below(Classes.PRODUCT_ROOT).check(Classes.PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_canary_breaks(Law law) {
        assertThat(law.below(Classes.CANARY_ROOT)
                        .evaluate(Classes.CANARIES)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains(law.canary().getName()));
    }
}
