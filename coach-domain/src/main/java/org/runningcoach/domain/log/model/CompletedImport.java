package org.runningcoach.domain.log.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a whole file added to the log.
 *
 * @param recorded runs that were new
 * @param otherSports activities in other sports that were new
 * @param coverage the dates the file is evidence for; absent when it held no run
 * @param earliest the first local day that changed; absent when nothing did
 */
public record CompletedImport(
        int recorded,
        int otherSports,
        @Nullable Coverage coverage,
        @Nullable LocalDate earliest) {}
