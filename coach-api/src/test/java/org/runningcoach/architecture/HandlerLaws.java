package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.canary.domain.log.Journal;
import org.canary.projection.plan.FieldInjection;
import org.canary.projection.plan.MisnamedHandlers;
import org.springframework.beans.factory.annotation.Autowired;

/** Handlers: one verb for each kind, seen by nobody but Axon. */
final class HandlerLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "an aggregate decides",
                    root -> methods()
                            .that()
                            .areAnnotatedWith(CommandHandler.class)
                            .and()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Aggregate.class)
                            .should()
                            .haveName("decide")
                            .andShould()
                            .notBePublic(),
                    Journal.class),
            new Law(
                    "a plain command handler handles",
                    root -> methods()
                            .that()
                            .areAnnotatedWith(CommandHandler.class)
                            .and()
                            .areDeclaredInClassesThat()
                            .areNotAnnotatedWith(Aggregate.class)
                            .should()
                            .haveName("handle")
                            .andShould()
                            .notBePublic()
                            .allowEmptyShould(true),
                    MisnamedHandlers.class),
            new Law(
                    "an aggregate evolves",
                    root -> methods()
                            .that()
                            .areAnnotatedWith(EventSourcingHandler.class)
                            .should()
                            .haveName("evolve")
                            .andShould()
                            .notBePublic(),
                    Journal.class),
            new Law(
                    "a projector is told what happened by on",
                    root -> methods()
                            .that()
                            .areAnnotatedWith(EventHandler.class)
                            .should()
                            .haveName("on")
                            .andShould()
                            .notBePublic(),
                    MisnamedHandlers.class),
            new Law(
                    "a query handler answers",
                    root -> methods()
                            .that()
                            .areAnnotatedWith(QueryHandler.class)
                            .should()
                            .haveName("answer")
                            .andShould()
                            .notBePublic(),
                    MisnamedHandlers.class),
            new Law(
                    "nothing of an aggregate is public",
                    root -> members()
                            .that()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Aggregate.class)
                            .should()
                            .notBePublic(),
                    Journal.class),
            new Law(
                    "no field is injected",
                    root -> noFields().should().beAnnotatedWith(Autowired.class),
                    FieldInjection.class));

    private HandlerLaws() {}
}
