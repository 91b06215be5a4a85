/** What a race asks of its preparation at least. */
@NullMarked
package org.runningcoach.domain.fitness.preparation;

import org.jspecify.annotations.NullMarked;
