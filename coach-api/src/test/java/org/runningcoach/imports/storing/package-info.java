/** Storing files in batches, interrupted and resumed. */
@NullMarked
package org.runningcoach.imports.storing;

import org.jspecify.annotations.NullMarked;
