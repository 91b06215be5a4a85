/** A counter per athlete: the smallest aggregate and projection that show how commands, facts and rows are joined. */
@NullMarked
package org.runningcoach.api.wiring.probe;

import org.jspecify.annotations.NullMarked;
