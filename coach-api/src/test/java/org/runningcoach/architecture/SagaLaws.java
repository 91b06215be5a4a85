package org.runningcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.canary.saga.regeneration.SagaOnTheWire;
import org.canary.saga.regeneration.SagaThatAsksTheModel;
import org.canary.saga.regeneration.SagaThatProjects;
import org.canary.saga.regeneration.SagaWithAController;

/**
 * Sagas and the language model: they ask by queries, never hold a call to a model, and one package talks to the network.
 * The packages saga, llm and chat fill up as the module grows, so these rules may match nothing yet.
 */
final class SagaLaws {

    static final List<Law> ALL = List.of(
            new Law(
                    "sagas know projections by their queries and views",
                    root -> classes()
                            .that()
                            .resideInAnyPackage(root + ".saga..", root + ".llm..", root + ".chat..")
                            .should(Conditions.notDependOn("the inside of a view", (from, to) -> isInsideOfAView(to)))
                            .allowEmptyShould(true),
                    SagaThatProjects.class),
            new Law(
                    "sagas know nothing of the API",
                    root -> noClasses()
                            .that()
                            .resideInAnyPackage(root + ".saga..", root + ".llm..", root + ".chat..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(root + ".api..", "org.springframework.web..", "jakarta.servlet..")
                            .allowEmptyShould(true),
                    SagaWithAController.class),
            new Law(
                    "only llm.wire talks to the network",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + "..")
                            .and()
                            .resideOutsideOfPackage(root + ".llm.wire..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "java.net.http..",
                                    "okhttp3..",
                                    "org.springframework.web.client..",
                                    "org.springframework.web.reactive.function.client.."),
                    SagaOnTheWire.class),
            new Law(
                    "a saga never waits for a model",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".saga..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(root + ".llm..")
                            .allowEmptyShould(true),
                    SagaThatAsksTheModel.class));

    private SagaLaws() {}

    private static boolean isInsideOfAView(JavaClass type) {
        return type.getPackageName().contains(".projection.")
                && type.getSimpleName().matches(".*(Rows|Projector|QueryHandler)");
    }
}
