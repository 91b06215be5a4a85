/** Tests how phrases are found in what people type. */
@NullMarked
package org.runningcoach.domain.health.wording;

import org.jspecify.annotations.NullMarked;
