/** What was predicted, assumed and planned, scored once the truth is known; silent where the sample is too small to say anything. */
@NullMarked
package org.runningcoach.domain.plan.reportcard;

import org.jspecify.annotations.NullMarked;
