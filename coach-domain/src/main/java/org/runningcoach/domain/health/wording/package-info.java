/** Finds phrases in what people type: whatever the case, accents, apostrophes and small slips, in time that grows with the text only. */
@NullMarked
package org.runningcoach.domain.health.wording;

import org.jspecify.annotations.NullMarked;
