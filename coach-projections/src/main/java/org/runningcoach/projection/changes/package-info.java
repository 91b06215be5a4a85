/** Hearing what the database announces: which athlete's view changed, on whichever node it was kept. */
@NullMarked
package org.runningcoach.projection.changes;

import org.jspecify.annotations.NullMarked;
