package org.runningcoach.imports.values;

import java.time.LocalDateTime;

/**
 * A moment as a file writes it, on whatever clock the file keeps.
 *
 * @param withSeconds false when the file was re-saved and knows the minute only
 */
public record Start(LocalDateTime clock, boolean withSeconds) {}
