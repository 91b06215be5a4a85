/** Jack Daniels' way of training: one quality of pace at a time, the long run, and easy running around them. */
@NullMarked
package org.runningcoach.domain.methodology.daniels;

import org.jspecify.annotations.NullMarked;
