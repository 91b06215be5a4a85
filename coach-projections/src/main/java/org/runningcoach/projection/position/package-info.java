/** How far the views have come: whoever reads in order to decide waits until they show what was already stored. */
@NullMarked
package org.runningcoach.projection.position;

import org.jspecify.annotations.NullMarked;
