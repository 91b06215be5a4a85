/** What views showed at an earlier instant: the facts of one athlete up to then, told once more to the same projectors. */
@NullMarked
package org.runningcoach.projection.past;

import org.jspecify.annotations.NullMarked;
