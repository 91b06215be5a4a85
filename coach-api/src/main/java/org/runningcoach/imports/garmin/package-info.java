/** The activities list as Garmin Connect exports it, in every language of the account. */
@NullMarked
package org.runningcoach.imports.garmin;

import org.jspecify.annotations.NullMarked;
