/** What facts keep of the red-flag screen. */
@NullMarked
package org.runningcoach.domain.health.model;

import org.jspecify.annotations.NullMarked;
