package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.ServletRequest;
import java.util.List;
import org.canary.domain.plan.commands.CommandAsAClass;
import org.canary.domain.plan.commands.OpenCommandFamily;
import org.canary.domain.plan.events.EventWithoutAName;
import org.canary.projection.plan.MutableView;
import org.runningcoach.domain.shared.EventName;

/** Commands, events and what crosses the edge: values, in closed families, under stable names. */
final class MessageLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "commands and events are records",
                    root -> classes()
                            .that()
                            .resideInAnyPackage(root + ".domain..commands", root + ".domain..events")
                            .and()
                            .areTopLevelClasses()
                            .and()
                            .areNotInterfaces()
                            .and(Conditions.declared())
                            .should()
                            .beRecords(),
                    CommandAsAClass.class),
            new Law(
                    "the families of commands and events are sealed",
                    root -> classes()
                            .that()
                            .resideInAnyPackage(root + ".domain..commands", root + ".domain..events")
                            .and()
                            .areInterfaces()
                            .and(Conditions.declared())
                            .should(Conditions.be("sealed", JavaClass::isSealed)),
                    OpenCommandFamily.class),
            new Law(
                    "every event has a stable name",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + ".domain..events")
                            .and()
                            .areRecords()
                            .and()
                            .areTopLevelClasses()
                            .should()
                            .beAnnotatedWith(EventName.class),
                    EventWithoutAName.class),
            new Law(
                    "views, requests and responses are records or sealed families of them",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + "..")
                            .and()
                            .haveNameMatching(".*(View|Request|Response)")
                            .and()
                            .areNotAssignableTo(ServletRequest.class)
                            .should(Conditions.be("a record or sealed", type -> type.isRecord() || type.isSealed())),
                    MutableView.class));

    private MessageLaws() {}
}
