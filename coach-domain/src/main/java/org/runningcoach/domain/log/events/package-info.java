/** What was recorded, marked, taken back or imported in an athlete's training log. */
@NullMarked
package org.runningcoach.domain.log.events;

import org.jspecify.annotations.NullMarked;
