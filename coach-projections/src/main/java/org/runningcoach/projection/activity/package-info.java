/** The activities an athlete's log holds now, to list and to look at. */
@NullMarked
package org.runningcoach.projection.activity;

import org.jspecify.annotations.NullMarked;
