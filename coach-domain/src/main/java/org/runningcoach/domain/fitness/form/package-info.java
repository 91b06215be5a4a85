/** How daily stress adds up: fitness, fatigue and form, load ratios, monotony. */
@NullMarked
package org.runningcoach.domain.fitness.form;

import org.jspecify.annotations.NullMarked;
