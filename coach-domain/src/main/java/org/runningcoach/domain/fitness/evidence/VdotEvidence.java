package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;

/** A dated fact that can set, raise or lower the fitness index. */
public sealed interface VdotEvidence permits Performance, EasyPaceStated, QualitySession, Rescaling {

    LocalDate on();
}
