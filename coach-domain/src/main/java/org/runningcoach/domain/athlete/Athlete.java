package org.runningcoach.domain.athlete;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.commands.ClearHealth;
import org.runningcoach.domain.athlete.commands.HoldForRedFlags;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.commands.ReportHealth;
import org.runningcoach.domain.athlete.commands.SetAvailability;
import org.runningcoach.domain.athlete.commands.UpdateProfile;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.ConditionsOfRedFlags;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.rules.AthletesRegisterOnce;
import org.runningcoach.domain.athlete.rules.AvailabilityRules;
import org.runningcoach.domain.athlete.rules.ConditionsBeginDuringLife;
import org.runningcoach.domain.athlete.rules.GoalRules;
import org.runningcoach.domain.athlete.rules.HealthIsReportedOnceItIsKnown;
import org.runningcoach.domain.athlete.rules.ProfileRules;
import org.runningcoach.domain.athlete.rules.Rule;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.domain.shared.Stream;

/** Decides about one athlete's profile, goal, availability and health. */
@Aggregate(type = "athlete", snapshotTriggerDefinition = "snapshotEvery250Events")
@Revision("1")
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class Athlete {

    @AggregateIdentifier
    private String stream;

    private Profile profile;
    private Goal goal;
    private Methodology methodology;
    private Availability availability;
    private HealthState health;

    Athlete() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterAthlete command) {
        if (isRegisteredAs(command)) {
            return;
        }
        LocalDate today = command.profile().dateAt(command.at());
        verify(
                List.of(new AthletesRegisterOnce(stream)),
                ProfileRules.of(command.profile(), today),
                GoalRules.of(command.goal(), today),
                AvailabilityRules.of(command.availability(), today));
        AggregateLifecycle.apply(new AthleteRegistered(
                command.athlete().value(),
                command.profile(),
                command.goal(),
                MethodologyOfGoal.of(command.goal()),
                command.availability(),
                command.at()));
    }

    private boolean isRegisteredAs(RegisterAthlete command) {
        return command.profile().equals(profile)
                && command.goal().equals(goal)
                && command.availability().equals(availability);
    }

    @CommandHandler
    void decide(UpdateProfile command) {
        if (command.profile().equals(profile)) {
            return;
        }
        verify(ProfileRules.of(command.profile(), command.profile().dateAt(command.at())));
        AggregateLifecycle.apply(new ProfileUpdated(command.athlete().value(), command.profile(), command.at()));
    }

    @CommandHandler
    void decide(ChangeGoal command) {
        if (command.goal().equals(goal)) {
            return;
        }
        LocalDate today = profile.dateAt(command.at());
        verify(GoalRules.of(command.goal(), today));
        AggregateLifecycle.apply(new GoalChanged(
                command.athlete().value(),
                goal,
                command.goal(),
                methodology,
                MethodologyOfGoal.of(command.goal()),
                today,
                command.at()));
    }

    @CommandHandler
    void decide(SetAvailability command) {
        if (command.availability().equals(availability)) {
            return;
        }
        verify(AvailabilityRules.of(command.availability(), profile.dateAt(command.at())));
        AggregateLifecycle.apply(new AvailabilitySet(command.athlete().value(), command.availability(), command.at()));
    }

    @CommandHandler
    void decide(ReportHealth command) {
        if (health.includes(command.report())) {
            return;
        }
        verify(List.of(
                new HealthIsReportedOnceItIsKnown(command.report(), profile.dateAt(command.at())),
                new ConditionsBeginDuringLife(command.report(), profile)));
        AggregateLifecycle.apply(new HealthReported(command.athlete().value(), command.report(), command.at()));
    }

    @CommandHandler
    void decide(HoldForRedFlags command) {
        LocalDate today = profile.dateAt(command.at());
        ConditionsOfRedFlags.of(command.found().messageClasses()).stream()
                .filter(condition -> !health.has(condition))
                .map(condition -> new HealthReport(condition, today))
                .forEach(report -> AggregateLifecycle.apply(
                        new HealthReported(command.athlete().value(), report, command.at())));
    }

    @CommandHandler
    void decide(ClearHealth command) {
        if (!health.has(command.condition())) {
            return;
        }
        AggregateLifecycle.apply(new HealthCleared(
                command.athlete().value(), command.condition(), profile.dateAt(command.at()), command.at()));
    }

    @SafeVarargs
    private static void verify(List<? extends Rule>... rules) {
        RuleViolation.refuseAny(Arrays.stream(rules)
                .flatMap(List::stream)
                .flatMap(rule -> rule.violations().stream())
                .toList());
    }

    @EventSourcingHandler
    void evolve(AthleteRegistered event) {
        stream = Stream.ATHLETE.of(new AthleteId(event.athlete()));
        profile = event.profile();
        goal = event.goal();
        methodology = event.methodology();
        availability = event.availability();
        health = HealthState.well();
    }

    @EventSourcingHandler
    void evolve(ProfileUpdated event) {
        profile = event.profile();
    }

    @EventSourcingHandler
    void evolve(GoalChanged event) {
        goal = event.after();
        methodology = event.methodologyAfter();
    }

    @EventSourcingHandler
    void evolve(AvailabilitySet event) {
        availability = event.availability();
    }

    @EventSourcingHandler
    void evolve(HealthReported event) {
        health = health.with(event.report());
    }

    @EventSourcingHandler
    void evolve(HealthCleared event) {
        health = health.without(event.condition());
    }
}
