package org.runningcoach.saga.regeneration;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Scope;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * From a fact that calls for a new plan to the plan: drawn at once and tried again until it is there, then shown to a model where there is one. One for an athlete
 * at a time; calls that come meanwhile are answered together by the next drawing. The steps happen elsewhere and answer by deadlines, which a table keeps, so that
 * neither a slow step holds this saga's transaction nor a node that dies loses it.
 */
@Saga
@ProcessingGroup(PlanRegenerationSaga.GROUP)
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@SuppressWarnings("NullAway.Init")
public class PlanRegenerationSaga {

    public static final String GROUP = "saga-plan-regeneration";

    static final String DRAWN = "plan-drawn";
    static final String ADVISED = "plan-advised";
    /** Nothing was heard of a step, or it is time to try a failed one again. */
    static final String AGAIN = "again";
    /** Longer than any step takes: only a node that died is silent for so long. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    private static final String ATHLETE = "athlete";
    private static final String ATHLETE_KEY = "athleteId";

    @JsonIgnore
    private transient CommandGateway commands;

    @JsonIgnore
    transient DeadlineManager deadlines;

    @JsonIgnore
    private transient Duration silence = SILENCE;

    private UUID athlete;
    private @Nullable Call waiting;
    private @Nullable Call underWay;
    private @Nullable String alarm;
    private int attempt;
    private int failures;

    /** For the saga store. */
    public PlanRegenerationSaga() {}

    @Autowired
    void sendBy(CommandGateway gateway) {
        commands = gateway;
    }

    @Autowired
    void wakeBy(DeadlineManager manager) {
        deadlines = manager;
    }

    @Autowired
    void giveUpAfter(@Value("${coach.regeneration.silence:PT3M}") Duration longest) {
        silence = longest;
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(AthleteRegistered event) {
        called(event.athlete(), Call.because(PlanTrigger.ATHLETE_REGISTERED));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(ProfileUpdated event) {
        called(event.athlete(), Call.because(PlanTrigger.PROFILE_UPDATED));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(GoalChanged event) {
        called(event.athlete(), Call.because(PlanTrigger.GOAL_CHANGED));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(AvailabilitySet event) {
        called(event.athlete(), Call.because(PlanTrigger.AVAILABILITY_SET));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(HealthReported event) {
        called(event.athlete(), Call.because(PlanTrigger.HEALTH_REPORTED));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(HealthCleared event) {
        called(event.athlete(), Call.because(PlanTrigger.HEALTH_CLEARED));
    }

    /** How a run felt calls for another plan only where it shows the athlete in another state: the drawing tells. */
    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(FeedbackSubmitted event) {
        String activity = event.activity().toString();
        called(event.athlete(), new Call(PlanTrigger.FEEDBACK_SUBMITTED, activity, null));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(FeedbackRevised event) {
        String activity = event.activity().toString();
        called(event.athlete(), new Call(PlanTrigger.FEEDBACK_REVISED, activity, null));
    }

    /** Facts of training are reckoned in by the ledger first; those that change nothing call for no plan. */
    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(ActivitiesReconciled event) {
        if (event.since() != null || !event.flipped().isEmpty()) {
            called(event.athlete(), new Call(event.cause().what(), event.cause().id(), event.since()));
        } else {
            notCalled();
        }
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(ActivityRelinked event) {
        if (event.flipped().isEmpty()) {
            notCalled();
        } else {
            String activity = event.activity().toString();
            called(event.athlete(), new Call(PlanTrigger.ACTIVITY_RELINKED, activity, event.day()));
        }
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(CompletionOverridden event) {
        called(event.athlete(), new Call(PlanTrigger.COMPLETION_OVERRIDDEN, null, event.day()));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = ATHLETE, keyName = ATHLETE_KEY)
    public void on(OverrideWithdrawn event) {
        called(event.athlete(), new Call(PlanTrigger.OVERRIDE_WITHDRAWN, null, event.day()));
    }

    private void notCalled() {
        if (underWay == null && waiting == null) {
            SagaLifecycle.end();
        }
    }

    private void called(UUID byAthlete, Call call) {
        athlete = byAthlete;
        waiting = waiting == null ? call : waiting.and(call);
        if (underWay == null) {
            draw();
        }
    }

    @DeadlineHandler(deadlineName = DRAWN)
    public void drawn(StepEnded step) {
        if (step.attempt() != attempt || underWay == null) {
            return;
        }
        silenced();
        if (step.failure() != null) {
            failed(underWay, step.failure());
        } else if (step.changed() && waiting == null) {
            expectAnswer();
            commands.send(new SeekAdvice(athlete, step.revision(), underWay, attempt, scope()));
        } else {
            goOn();
        }
    }

    /** Advice is welcome and never needed: without it the plan stands as it was drawn. */
    @DeadlineHandler(deadlineName = ADVISED)
    public void advised(StepEnded step) {
        if (step.attempt() == attempt && underWay != null) {
            silenced();
            goOn();
        }
    }

    @DeadlineHandler(deadlineName = AGAIN)
    public void again(Alarm rung) {
        if (rung.attempt() == attempt) {
            alarm = null;
            if (underWay == null) {
                draw();
            } else {
                failed(underWay, "Nothing was heard of it for " + silence.toSeconds() + " seconds.");
            }
        }
    }

    private void goOn() {
        failures = 0;
        underWay = null;
        if (waiting == null) {
            SagaLifecycle.end();
        } else {
            draw();
        }
    }

    private void failed(Call call, String reason) {
        failures++;
        takeBack();
        if (Backoff.isOver(failures)) {
            commands.send(new ParkRegeneration(athlete, call, failures, reason));
            SagaLifecycle.end();
        } else {
            alarm = schedule(Backoff.after(failures));
        }
    }

    private void takeBack() {
        if (underWay != null) {
            waiting = underWay.and(waiting);
            underWay = null;
        }
    }

    private void draw() {
        silenced();
        attempt++;
        underWay = Objects.requireNonNull(waiting);
        waiting = null;
        expectAnswer();
        commands.send(new DrawPlan(athlete, underWay, attempt, scope()));
    }

    private void expectAnswer() {
        alarm = schedule(silence);
    }

    private void silenced() {
        if (alarm != null) {
            deadlines.cancelSchedule(AGAIN, alarm);
            alarm = null;
        }
    }

    private String schedule(Duration pause) {
        var rung =
                GenericMessage.asMessage(new Alarm(athlete, attempt)).withMetaData(Map.of(ATHLETE, athlete.toString()));
        return deadlines.schedule(pause, AGAIN, rung);
    }

    private static ScopeDescriptor scope() {
        return Scope.describeCurrentScope();
    }
}
