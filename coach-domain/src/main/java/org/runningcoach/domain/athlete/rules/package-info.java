/** The sentences that must hold before an athlete's command is accepted, one small type each. */
@NullMarked
package org.runningcoach.domain.athlete.rules;

import org.jspecify.annotations.NullMarked;
