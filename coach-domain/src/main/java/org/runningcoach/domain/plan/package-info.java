/** An athlete's training plan: the stream of its revisions, each a delta that keeps every safety rule. */
@NullMarked
package org.runningcoach.domain.plan;

import org.jspecify.annotations.NullMarked;
