/** How facts lie in the event table: their stable names, their columns, and what a lost race looks like. */
@NullMarked
package org.runningcoach.projection.eventstore;

import org.jspecify.annotations.NullMarked;
