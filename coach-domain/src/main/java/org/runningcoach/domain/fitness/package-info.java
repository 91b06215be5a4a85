/** Pure calculators of endurance fitness, one package per subject; no clock, no storage, no message. */
@NullMarked
package org.runningcoach.domain.fitness;

import org.jspecify.annotations.NullMarked;
