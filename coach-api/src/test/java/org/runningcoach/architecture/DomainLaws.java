package org.runningcoach.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;
import org.canary.domain.athlete.AsksTheAthletesAggregate;
import org.canary.domain.athlete.events.EventFromTheMethodology;
import org.canary.domain.athlete.model.ModelOfAxon;
import org.canary.domain.fitness.FitnessFromAPlan;
import org.canary.domain.plan.PlanInTheDatabase;
import org.canary.domain.plan.PlanOfToday;
import org.canary.domain.plan.SpringInThePlan;

/** The domain: pure, deterministic, and free of everything that stores or transports. */
final class DomainLaws {

    /** What every part of the domain may know beside the domain: axon-spring's mark on aggregates is Axon's own type. */
    private static final String[] LANGUAGE = {"java..", "org.jspecify..", "com.fasterxml.jackson.annotation.."};

    static final List<Law> ALL = List.of(
            new Law(
                    "the domain knows only itself, Java, Axon and Jackson's annotations",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + ".domain..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(with(LANGUAGE, root + ".domain..", "org.axonframework..")),
                    SpringInThePlan.class),
            new Law(
                    "the domain reaches no database, network, file or thread",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".domain..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "java.sql..", "javax..", "java.net..", "java.nio.file..", "java.util.concurrent.."),
                    PlanInTheDatabase.class),
            new Law(
                    "models, rules, methodologies, fitness and shared values do not know Axon",
                    root -> noClasses()
                            .that()
                            .resideInAnyPackage(
                                    root + ".domain..model..",
                                    root + ".domain..rules..",
                                    root + ".domain.methodology..",
                                    root + ".domain.fitness..",
                                    root + ".domain.shared..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.axonframework.."),
                    ModelOfAxon.class),
            new Law(
                    "events know only values, their own package and the mark of their name",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + ".domain..events")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(with(
                                    LANGUAGE,
                                    root + ".domain..events",
                                    root + ".domain..model..",
                                    root + ".domain.fitness.snapshot",
                                    root + ".domain.shared")),
                    EventFromTheMethodology.class),
            new Law(
                    "the domain is given time, zone, locale, ids and chance",
                    root -> noClasses()
                            .that()
                            .resideInAPackage(root + ".domain..")
                            .should()
                            .callMethodWhere(asksTheSurroundings())
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(Random.class),
                    PlanOfToday.class),
            new Law(
                    "no aggregate knows another aggregate",
                    root -> classes()
                            .that()
                            .resideInAPackage(root + ".domain..")
                            .should(Conditions.notDependOn(
                                    "an aggregate of another package",
                                    (from, to) -> to.isAnnotatedWith(Aggregate.class)
                                            && !from.getPackageName().startsWith(to.getPackageName()))),
                    AsksTheAthletesAggregate.class),
            new Law(
                    "the parts of the domain form no circle",
                    root -> slices().matching(root + ".domain.(*)..").should().beFreeOfCycles(),
                    FitnessFromAPlan.class));

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault", "systemUTC", "systemDefaultZone");

    private DomainLaws() {}

    private static DescribedPredicate<JavaMethodCall> asksTheSurroundings() {
        return describe("ask the clock, the zone, the locale or chance", DomainLaws::isAsked);
    }

    private static boolean isAsked(JavaAccess<?> call) {
        String method = call.getName();
        var owner = call.getTargetOwner();
        return switch (method) {
            case "randomUUID" -> owner.isEquivalentTo(UUID.class);
            case "random" -> owner.isEquivalentTo(Math.class);
            case "getDefault" -> owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class);
            default ->
                CLOCKS.contains(method)
                        && (owner.getPackageName().startsWith("java.time") || owner.isEquivalentTo(System.class));
        };
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
