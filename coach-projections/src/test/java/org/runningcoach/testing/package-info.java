/** What tests of every module stand on: a real PostgreSQL, and databases that are already migrated. */
@NullMarked
package org.runningcoach.testing;

import org.jspecify.annotations.NullMarked;
