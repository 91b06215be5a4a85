/** How fitness develops day by day from what was done and what is assumed: a fold that can go on from any checkpoint. */
@NullMarked
package org.runningcoach.domain.plan.progress;

import org.jspecify.annotations.NullMarked;
