/** The red-flag screen: finds in an athlete's words what must stop training talk, by rules alone and before any model (methodology, section 10). */
@NullMarked
package org.runningcoach.domain.health.screen;

import org.jspecify.annotations.NullMarked;
