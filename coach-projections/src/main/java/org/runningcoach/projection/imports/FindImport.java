package org.runningcoach.projection.imports;

import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** The receipt of one file of the athlete; none when there was no such file. */
public record FindImport(AthleteId athlete, UUID importId) {}
