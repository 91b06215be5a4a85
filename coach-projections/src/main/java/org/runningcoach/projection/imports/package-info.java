/** Files an athlete uploaded: the receipt of each, and the batches of those still being stored. */
@NullMarked
package org.runningcoach.projection.imports;

import org.jspecify.annotations.NullMarked;
