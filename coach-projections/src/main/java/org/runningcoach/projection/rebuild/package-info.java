/** Builds a view again from the facts beside the live one: to compare the two, or to put the new one in the old one's place. */
@NullMarked
package org.runningcoach.projection.rebuild;

import org.jspecify.annotations.NullMarked;
