/** What one session cost: perceived load, heart-rate impulse and running stress. */
@NullMarked
package org.runningcoach.domain.fitness.load;

import org.jspecify.annotations.NullMarked;
