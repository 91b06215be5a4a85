/** The activities table of the Strava bulk export. */
@NullMarked
package org.runningcoach.imports.strava;

import org.jspecify.annotations.NullMarked;
