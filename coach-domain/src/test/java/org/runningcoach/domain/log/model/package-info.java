/** Tests of the training log's values. */
@NullMarked
package org.runningcoach.domain.log.model;

import org.jspecify.annotations.NullMarked;
