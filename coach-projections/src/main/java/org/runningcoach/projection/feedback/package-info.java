/** How activities felt, as their athletes said. */
@NullMarked
package org.runningcoach.projection.feedback;

import org.jspecify.annotations.NullMarked;
