/** From a file that was read to activities in the log: staged whole, stored in batches, finished after a crash. */
@NullMarked
package org.runningcoach.imports.storing;

import org.jspecify.annotations.NullMarked;
