/** The athlete as an aggregate: who they are, what they train for, when they can, and what holds them back. */
@NullMarked
package org.runningcoach.domain.athlete;

import org.jspecify.annotations.NullMarked;
