/** The jobs that serve athletes one by one: the weekly refresh above all, each athlete's week once, whoever asks and how often. */
@NullMarked
package org.runningcoach.saga.refresh;

import org.jspecify.annotations.NullMarked;
