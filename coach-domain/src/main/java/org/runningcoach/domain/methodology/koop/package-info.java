/** Jason Koop's way of training for ultra marathons: by time and effort, one intensity at a time, the most specific last. */
@NullMarked
package org.runningcoach.domain.methodology.koop;

import org.jspecify.annotations.NullMarked;
