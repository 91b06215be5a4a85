/** What a plan must do for an athlete whom nothing holds back (methodology, section 9b): one small type per property. */
@NullMarked
package org.runningcoach.domain.usefulness;

import org.jspecify.annotations.NullMarked;
