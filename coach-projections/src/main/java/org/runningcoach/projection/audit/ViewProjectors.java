package org.runningcoach.projection.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
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

    /** Projectors that write where this data source leads to, into tables without row security. Only what they need is made: nothing answers queries here. */
    public static ViewProjectors of(View view, JdbcTransactionManager transactions) {
        var jdbc = new JdbcTemplate(Objects.requireNonNull(transactions.getDataSource()));
        var parts = new GenericApplicationContext();
        parts.registerBean(JdbcTemplate.class, () -> jdbc);
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(jdbc));
        parts.registerBean(BulkRows.class, () -> BulkRows.copying(jdbc), copying -> copying.setPrimary(true));
        parts.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        AnnotationConfigUtils.registerAnnotationConfigProcessors(parts);
        Found.PARTS.forEach((name, part) -> parts.registerBeanDefinition(name, new RootBeanDefinition(part)));
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
        return Found.PROJECTORS;
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

    /** What lies on the class path, looked for once. */
    private static final class Found {

        static final Map<String, RootBeanDefinition> PARTS = parts();
        static final List<Class<?>> PROJECTORS = projectors();

        private static Map<String, RootBeanDefinition> parts() {
            Map<String, RootBeanDefinition> parts = new TreeMap<>();
            var found = new SimpleBeanDefinitionRegistry();
            new ClassPathBeanDefinitionScanner(found).scan(ROOT + ".projection");
            for (String name : found.getBeanDefinitionNames()) {
                if (found.getBeanDefinition(name) instanceof ScannedGenericBeanDefinition scanned) {
                    var part = new RootBeanDefinition(classOf(scanned));
                    part.setLazyInit(true);
                    parts.put(name, part);
                }
            }
            return parts;
        }

        private static List<Class<?>> projectors() {
            return PARTS.values().stream()
                    .<Class<?>>map(RootBeanDefinition::getBeanClass)
                    .filter(type -> type.isAnnotationPresent(ProcessingGroup.class))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }

        private static Class<?> classOf(BeanDefinition part) {
            return ClassUtils.resolveClassName(
                    String.valueOf(part.getBeanClassName()), ViewProjectors.class.getClassLoader());
        }
    }
}
