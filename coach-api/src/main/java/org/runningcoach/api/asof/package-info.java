/** The parameter {@code asOf} of reads: the instant whose knowledge an answer is to be given from. */
@NullMarked
package org.runningcoach.api.asof;

import org.jspecify.annotations.NullMarked;
