/** What a training log refuses, one sentence a type. */
@NullMarked
package org.runningcoach.domain.log.rules;

import org.jspecify.annotations.NullMarked;
