package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.canary.projection.plan.ProjectionThatCommands;
import org.canary.projection.plan.ProjectionThatJudges;
import org.canary.projection.plan.RowsOfAnother;

/** Projections: events in, rows out, answers out, and each keeps to its own rows. */
final class ProjectionLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "projections know the domain by its events, values and calculators",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".projection..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(root + ".domain..commands..", root + ".domain..rules.."),
                    ProjectionThatJudges.class),
            new Law(
                    "a projection sends no command",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".projection..")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(CommandGateway.class)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(CommandBus.class),
                    ProjectionThatCommands.class),
            new Law(
                    "the rows of a view are its own business",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + "..")
                            .should(Conditions.notDependOn(
                                    "the rows of another view", ProjectionLaws::isRowsElsewhere)),
                    RowsOfAnother.class));

    private ProjectionLaws() {}

    private static boolean isRowsElsewhere(JavaClass from, JavaClass to) {
        return to.getPackageName().contains(".projection.")
                && to.getSimpleName().endsWith("Rows")
                && !to.getPackageName().equals(from.getPackageName());
    }
}
