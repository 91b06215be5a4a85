/** The plan in force, every revision of it with what it changed, and every workout that ever stood in it. */
@NullMarked
package org.runningcoach.projection.plan;

import org.jspecify.annotations.NullMarked;
