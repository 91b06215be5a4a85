package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.canary.api.plan.ApiThatRules;
import org.canary.api.plan.ControllerWithEntities;
import org.canary.api.plan.PublicController;
import org.springframework.web.bind.annotation.RestController;

/** The API: it comes in by the front doors, and nobody comes in by its controllers. */
final class ApiLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "the API leaves rules and aggregates to the domain",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + ".api..")
                            .should(Conditions.notDependOn(
                                    "rules, sagas or the inside of a view",
                                    (from, to) -> to.getPackageName().matches("org\\.[a-z]+\\.domain\\..*rules(\\..*)?")
                                            || (to.getSimpleName().matches(".*(Saga|Projector|QueryHandler)")
                                                    && !to.getPackageName().contains(".api.")))),
                    ApiThatRules.class),
            new Law(
                    "the API outside its wiring knows no JPA",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".api..")
                            .and()
                            .resideOutsideOfPackage(root + ".api.wiring..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("jakarta.persistence.."),
                    ControllerWithEntities.class),
            new Law(
                    "controllers are package-private",
                    root -> classes()
                            .that()
                            .areAnnotatedWith(RestController.class)
                            .should()
                            .bePackagePrivate(),
                    PublicController.class));

    private ApiLaws() {}
}
