package org.runningcoach.projection.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.log.events.TrainingLogEvent;

/** What the facts of a training log changed. */
final class LogChanges {

    private LogChanges() {}

    static Map<String, Object> by(TrainingLogEvent event) {
        return switch (event) {
            case ActivityRecorded recorded ->
                WhatChanged.fields(
                        "activity", text(recorded.activity()),
                        "import", text(recorded.importId()),
                        "source", text(recorded.source()),
                        "start", text(recorded.recording().start()),
                        "sport", text(recorded.recording().sport()),
                        "title", recorded.recording().title(),
                        "metres", recorded.recording().metres(),
                        "seconds", recorded.recording().seconds());
            case ActivityRemoved removed ->
                WhatChanged.fields("activity", text(removed.activity()), "day", text(removed.day()));
            case ImportCompleted completed ->
                WhatChanged.fields(
                        "import", text(completed.importId()),
                        "source", text(completed.source()),
                        "read", completed.read(),
                        "recorded", completed.recorded(),
                        "duplicates", completed.duplicates(),
                        "otherSports", completed.otherSports(),
                        "earliest", text(completed.earliest()));
            case ImportRemoved removed ->
                WhatChanged.fields(
                        "import", text(removed.importId()),
                        "activities", removed.activities().size(),
                        "earliest", text(removed.earliest()));
            case RaceMarked marked ->
                WhatChanged.fields(
                        "activity", text(marked.activity()),
                        "day", text(marked.day()),
                        "metres", marked.metres(),
                        "seconds", marked.seconds(),
                        "priority", text(marked.priority()));
            case RaceUnmarked unmarked ->
                WhatChanged.fields("activity", text(unmarked.activity()), "day", text(unmarked.day()));
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
