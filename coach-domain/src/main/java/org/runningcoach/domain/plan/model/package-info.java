/** What a plan is made of, as values: workouts with their steps, days, weeks, anchors, and the request a methodology answers. */
@NullMarked
package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.NullMarked;
