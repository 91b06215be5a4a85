package org.runningcoach.api.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A controller's method that forgot to say what it reads or writes would be passed over without a word. */
@CoachTest
class EndpointsIT {

    /** They store no facts, leave nobody who could read them, or have them stored later. */
    private static final Set<String> WITHOUT_FACTS =
            Set.of("login", "refresh", "logout", "delete", "weeklyRefresh", "fitnessUpdate", "snapshots");

    /** They read no view; some tell of the facts themselves. */
    private static final Set<String> WITHOUT_VIEWS = Set.of("keys", "stream", "run", "audit", "why");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void every_get_names_the_views_it_reads() {
        assertThat(names(EndpointsIT::isRead, method -> !method.hasMethodAnnotation(Reads.class)))
                .allMatch(WITHOUT_VIEWS::contains);
        assertThat(names(EndpointsIT::isRead, method -> method.hasMethodAnnotation(Reads.class)))
                .hasSizeGreaterThan(8);
    }

    @Test
    void everything_else_tells_where_its_facts_are() {
        assertThat(names(method -> !isRead(method), method -> !method.hasMethodAnnotation(Writes.class)))
                .allMatch(WITHOUT_FACTS::contains);
        assertThat(names(method -> !isRead(method), method -> method.hasMethodAnnotation(Writes.class)))
                .hasSizeGreaterThan(8);
    }

    private List<String> names(Predicate<HandlerMethod> kind, Predicate<HandlerMethod> mark) {
        return endpoints.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getPackageName().startsWith("org.runningcoach"))
                .filter(method -> !method.getBeanType().getPackageName().endsWith(".problem"))
                .filter(kind.and(mark))
                .map(method -> method.getMethod().getName())
                .toList();
    }

    private static boolean isRead(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class);
    }
}
