/** A POST sent twice under one Idempotency-Key is done once and answered the same. */
@NullMarked
package org.runningcoach.api.idempotency;

import org.jspecify.annotations.NullMarked;
