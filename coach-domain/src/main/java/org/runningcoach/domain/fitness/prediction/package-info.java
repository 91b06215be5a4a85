/** Race times foretold from results and from the fitness index. */
@NullMarked
package org.runningcoach.domain.fitness.prediction;

import org.jspecify.annotations.NullMarked;
