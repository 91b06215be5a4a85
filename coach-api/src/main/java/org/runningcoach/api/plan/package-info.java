/** The two-month plan over HTTP: what it holds and why, how it came about, and asking for another. */
@NullMarked
package org.runningcoach.api.plan;

import org.jspecify.annotations.NullMarked;
