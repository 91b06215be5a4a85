package org.runningcoach.imports.model;

import org.runningcoach.domain.log.model.Recording;

/**
 * A recording and where it stood.
 *
 * @param line the line of the file on which its row begins; the header is on line 1
 */
public record NumberedRecording(int line, Recording recording) {}
