package org.runningcoach.projection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** The projectors of one view, the running ones' twins, on rows of their own. */
public final class ViewProjectors implements AutoCloseable {

    private static final String ROOT = "org.runningcoach";

    private final GenericApplicationContext parts;
    private final List<AnnotationEventHandlerAdapter> projectors;

    private ViewProjectors(GenericApplicationContext parts, List<AnnotationEventHandlerAdapter> projectors) {
        this.parts = parts;
        this.projectors = projectors;
    }

    /** Projectors that write where this data source leads to. Only what they need is made: nothing answers queries here. */
    public static ViewProjectors of(View view, JdbcTransactionManager transactions) {
        var jdbc = new JdbcTemplate(Objects.requireNonNull(transactions.getDataSource()));
        var parts = new GenericApplicationContext();
        parts.registerBean(JdbcTemplate.class, () -> jdbc);
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(jdbc));
        parts.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        var scanner = new ClassPathBeanDefinitionScanner(parts);
        var lazy = new BeanDefinitionDefaults();
        lazy.setLazyInit(true);
        scanner.setBeanDefinitionDefaults(lazy);
        scanner.scan(ROOT + ".projection");
        parts.refresh();
        List<AnnotationEventHandlerAdapter> projectors = new ArrayList<>();
        for (Class<?> type : classesOf(view)) {
            projectors.add(new AnnotationEventHandlerAdapter(parts.getBean(type)));
        }
        return new ViewProjectors(parts, projectors);
    }

    /** The classes that project into a view, in the order of their names. */
    static List<Class<?>> classesOf(View view) {
        return allClasses().stream()
                .filter(type ->
                        type.getAnnotation(ProcessingGroup.class).value().equals(view.group()))
                .toList();
    }

    /** Every class of a processing group among the projections. */
    static List<Class<?>> allClasses() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        return scanner.findCandidateComponents(ROOT + ".projection").stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .<Class<?>>map(name ->
                        ClassUtils.resolveClassName(String.valueOf(name), ViewProjectors.class.getClassLoader()))
                .toList();
    }

    /** The stable names of the facts that a view has a handler for. */
    public static SortedSet<String> factsOf(View view, EventNames names) {
        SortedSet<String> handled = new TreeSet<>();
        for (Class<?> projector : classesOf(view)) {
            HandledTypes types = new HandledTypes(projector);
            names.all().forEach((name, type) -> {
                if (types.include(type)) {
                    handled.add(name);
                }
            });
        }
        return handled;
    }

    /** Lets every projector that knows this fact handle it, in the unit of work under way. */
    public void handle(EventMessage<?> fact) throws Exception {
        for (AnnotationEventHandlerAdapter projector : projectors) {
            projector.handle(fact);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
