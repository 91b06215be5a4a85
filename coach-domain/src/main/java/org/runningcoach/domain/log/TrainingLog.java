package org.runningcoach.domain.log;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.commands.MarkRace;
import org.runningcoach.domain.log.commands.PreviewImport;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.log.commands.ReviseFeedback;
import org.runningcoach.domain.log.commands.SubmitFeedback;
import org.runningcoach.domain.log.commands.TrainingLogCommand;
import org.runningcoach.domain.log.commands.UnmarkRace;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.CompletedImport;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.log.model.Offer;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Verdict;
import org.runningcoach.domain.log.rules.ActivityIsInTheLog;
import org.runningcoach.domain.log.rules.ActivityIsRecordedOnce;
import org.runningcoach.domain.log.rules.FeedbackIsGivenOnce;
import org.runningcoach.domain.log.rules.FeedbackIsSound;
import org.runningcoach.domain.log.rules.FilesAreCounted;
import org.runningcoach.domain.log.rules.ImportIsInTheLog;
import org.runningcoach.domain.log.rules.ImportWasNotTakenBack;
import org.runningcoach.domain.log.rules.OnlyGivenFeedbackIsRevised;
import org.runningcoach.domain.log.rules.OnlyRunsAreRaces;
import org.runningcoach.domain.log.rules.RaceDistanceFitsTheRecording;
import org.runningcoach.domain.log.rules.RaceTimeFitsTheRecording;
import org.runningcoach.domain.log.rules.RecordingIsPossible;
import org.runningcoach.domain.log.rules.StartIsNotInTheFuture;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/**
 * The log of one athlete: decides what is new, what was there and what stays out.
 *
 * <p>The state is what recognises an activity and nothing else, so that one more costs the same after a career as at its start.
 */
@Aggregate(type = "log", snapshotTriggerDefinition = "snapshotEvery250Events", cache = "freshAggregates")
@Revision("2")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class TrainingLog {

    @AggregateIdentifier
    private String stream;

    private KnownActivities activities = new KnownActivities();
    private KnownImports imports = new KnownImports(List.of());

    private TrainingLog() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportedBatch decide(ImportActivities command) {
        var batch =
                new OfferedBatch(command.athlete(), command.recordings(), numberOf(command.importId()), command.at());
        boolean repeated = imports.isCompleted(command.importId()); // then what is not there has left the log since
        List<Offer> offers = new ArrayList<>();
        for (Recording recording : command.recordings()) {
            KnownActivity offered = batch.activity(recording);
            KnownActivity known = activities.matching(offered);
            if (known == null && !repeated) {
                apply(new ActivityRecorded(
                        command.athlete().value(),
                        batch.id(offered),
                        command.importId(),
                        command.source(),
                        recording,
                        command.at()));
            }
            offers.add(batch.offer(offered, known, repeated ? Verdict.REMOVED_BEFORE : Verdict.RECORDED));
        }
        return new ImportedBatch(offers);
    }

    @CommandHandler
    ImportedBatch decide(PreviewImport command) {
        var batch =
                new OfferedBatch(command.athlete(), command.recordings(), numberOf(command.importId()), command.at());
        return new ImportedBatch(command.recordings().stream()
                .map(batch::activity)
                .map(offered -> batch.offer(offered, activities.matching(offered), Verdict.RECORDED))
                .toList());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CompletedImport decide(CompleteImport command) {
        int number = numberOf(command.importId());
        boolean repeated = imports.isCompleted(command.importId());
        var coverage = new ClaimedCoverage(command.coverage(), command.heldRuns());
        List<KnownActivity> added = activities.addedBy(number);
        int runs = (int) added.stream().filter(KnownActivity::isRun).count();
        var completed = new CompletedImport(
                runs,
                added.size() - runs,
                repeated ? imports.coverageOf(command.importId()) : coverage.against(activities),
                added.isEmpty() ? null : added.getFirst().day());
        if (!repeated) {
            apply(new ImportCompleted(
                    command.athlete().value(),
                    command.importId(),
                    command.source(),
                    command.read(),
                    completed.recorded(),
                    command.duplicates(),
                    completed.otherSports(),
                    completed.coverage(),
                    completed.earliest(),
                    command.at()));
        }
        return completed;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID decide(RecordActivity command) {
        Recording recording = command.recording();
        new RecordingIsPossible(recording).check();
        StartIsNotInTheFuture.in(command.zone(), recording.start(), command.at())
                .check();
        KnownActivity offered = KnownActivity.of(recording, KnownActivity.BY_HAND);
        KnownActivity known = activities.matching(offered);
        new ActivityIsRecordedOnce(known != null && !known.removed(), recording.start()).check();
        UUID athlete = command.athlete().value();
        UUID activity = offered.id(athlete);
        apply(new ActivityRecorded(athlete, activity, null, Source.BY_HAND, recording, command.at()));
        return activity;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MarkRace command) {
        KnownActivity known = activity(command, command.activity());
        new OnlyRunsAreRaces(known.isRun()).check();
        double recorded = known.seconds();
        new RaceDistanceFitsTheRecording(command.metres(), known.distance()).check();
        new RaceTimeFitsTheRecording(command.metres(), command.seconds(), known.distance(), recorded).check();
        double seconds = command.seconds() == null ? recorded : command.seconds();
        apply(new RaceMarked(
                command.athlete().value(),
                command.activity(),
                known.day(),
                command.metres(),
                seconds,
                command.priority(),
                command.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(UnmarkRace command) {
        KnownActivity known = activity(command, command.activity());
        if (known.race()) {
            apply(new RaceUnmarked(command.athlete().value(), command.activity(), known.day(), command.at()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    ScreenResult decide(SubmitFeedback command) {
        KnownActivity known = activity(command, command.activity());
        new FeedbackIsGivenOnce(known.rated()).check();
        new FeedbackIsSound(command.feedback()).check();
        FeedbackSubmitted submitted = FeedbackScreen.submitted(command, known.day());
        apply(submitted);
        return submitted.redFlags();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    ScreenResult decide(ReviseFeedback command) {
        KnownActivity known = activity(command, command.activity());
        new OnlyGivenFeedbackIsRevised(known.rated()).check();
        new FeedbackIsSound(command.feedback()).check();
        FeedbackRevised revised = FeedbackScreen.revised(command, known.day());
        apply(revised);
        return revised.redFlags();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RemoveActivity command) {
        KnownActivity known = activity(command, command.activity());
        apply(new ActivityRemoved(command.athlete().value(), command.activity(), known.day(), command.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RemoveImport command) {
        new ImportIsInTheLog(command.importId(), imports.isInTheLog(command.importId())).check();
        UUID athlete = command.athlete().value();
        List<KnownActivity> leaving = activities.addedBy(imports.numberOf(command.importId()));
        apply(new ImportRemoved(
                athlete,
                command.importId(),
                leaving.stream().map(activity -> activity.id(athlete)).toList(),
                leaving.isEmpty() ? null : leaving.getFirst().day(),
                command.at()));
    }

    private KnownActivity activity(TrainingLogCommand command, UUID activity) {
        ActivityKey key = ActivityId.keyOf(command.athlete().value(), activity);
        KnownActivity known = key == null ? null : activities.get(key);
        return new ActivityIsInTheLog(activity).require(known == null || known.removed() ? null : known);
    }

    /** The number of an import that may go on or begin. */
    private int numberOf(UUID importId) {
        new ImportWasNotTakenBack(importId, imports.isTakenBack(importId)).check();
        int number = imports.numberOf(importId);
        new FilesAreCounted(number, KnownActivity.MAX_ORIGIN).check();
        return number;
    }

    @EventSourcingHandler
    void evolve(ActivityRecorded event) {
        stream = streamOf(event);
        imports.opened(event.importId());
        activities.put(KnownActivity.of(event.recording(), imports.numberOf(event.importId())));
    }

    @EventSourcingHandler
    void evolve(ImportCompleted event) {
        stream = streamOf(event);
        imports.completed(event.importId(), event.coverage());
    }

    @EventSourcingHandler
    void evolve(ImportRemoved event) {
        activities.forgetAddedBy(imports.numberOf(event.importId()));
        imports.removed(event.importId());
    }

    @EventSourcingHandler
    void evolve(ActivityRemoved event) {
        activities.change(keyOf(event, event.activity()), KnownActivity::asRemoved);
    }

    @EventSourcingHandler
    void evolve(RaceMarked event) {
        activities.change(keyOf(event, event.activity()), KnownActivity::asRace);
    }

    @EventSourcingHandler
    void evolve(RaceUnmarked event) {
        activities.change(keyOf(event, event.activity()), KnownActivity::asNoRace);
    }

    @EventSourcingHandler
    void evolve(FeedbackSubmitted event) {
        activities.change(keyOf(event, event.activity()), KnownActivity::asRated);
    }

    private static String streamOf(TrainingLogEvent event) {
        return Stream.LOG.of(new AthleteId(event.athlete()));
    }

    private static ActivityKey keyOf(TrainingLogEvent event, UUID activity) {
        return Objects.requireNonNull(ActivityId.keyOf(event.athlete(), activity));
    }
}
