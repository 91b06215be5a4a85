/** Running paces and the training paces that an index gives. */
@NullMarked
package org.runningcoach.domain.fitness.pace;

import org.jspecify.annotations.NullMarked;
