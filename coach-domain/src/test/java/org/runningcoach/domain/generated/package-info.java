/** Seeded random athletes, their histories and their lives under a plan, for property tests here and in other modules. */
@NullMarked
package org.runningcoach.domain.generated;

import org.jspecify.annotations.NullMarked;
