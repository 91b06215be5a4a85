/** An athlete's fitness: index, paces, form, volume and trends, reckoned day by day from what was done and what is assumed. */
@NullMarked
package org.runningcoach.projection.fitness;

import org.jspecify.annotations.NullMarked;
