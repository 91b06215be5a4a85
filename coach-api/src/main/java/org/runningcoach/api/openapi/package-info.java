/** The API's description of itself. */
@NullMarked
package org.runningcoach.api.openapi;

import org.jspecify.annotations.NullMarked;
