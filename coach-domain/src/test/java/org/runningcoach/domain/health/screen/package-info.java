/** Holds the red-flag screen against sentences, text around them, and texts of any kind. */
@NullMarked
package org.runningcoach.domain.health.screen;

import org.jspecify.annotations.NullMarked;
