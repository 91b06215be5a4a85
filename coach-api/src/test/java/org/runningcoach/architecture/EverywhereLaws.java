package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import org.canary.api.plan.DomainOnTop;
import org.canary.domain.log.DomainThatProjects;
import org.canary.projection.plan.ProjectionOfProjections;
import org.canary.projection.plan.WorkoutUtil;
import org.canary.unmarked.InAnUnmarkedPackage;

/** Arrows between modules, names, and nullness. */
final class EverywhereLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "the domain knows no other module",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".domain..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    root + ".projection..",
                                    root + ".saga..",
                                    root + ".llm..",
                                    root + ".chat..",
                                    root + ".api.."),
                    DomainThatProjects.class),
            new Law(
                    "projections form no circle",
                    root -> slices().matching(root + ".projection.(*)..")
                            .should()
                            .beFreeOfCycles(),
                    ProjectionOfProjections.class),
            new Law(
                    "the parts of the API form no circle",
                    root -> slices().matching(root + ".api.(*)..").should().beFreeOfCycles(),
                    DomainOnTop.class),
            new Law(
                    "a type is named for what it is",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + "..")
                            .should()
                            .haveNameMatching(
                                    "(.*\\.)?((Base|Abstract)[A-Z].*|.*(Utils?|Manager|Impl|Helper|DTO|Dto|Common))"),
                    WorkoutUtil.class),
            new Law(
                    "every package is null-marked",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + "..")
                            .and(Conditions.declared())
                            .should(Conditions.resideInANullMarkedPackage()),
                    InAnUnmarkedPackage.class));

    private EverywhereLaws() {}
}
