/** The benchmarks of {@code ./coach bench}: figures beside a raw reference of the same run; a speed is never a test. */
@NullMarked
package org.runningcoach.bench;

import org.jspecify.annotations.NullMarked;
