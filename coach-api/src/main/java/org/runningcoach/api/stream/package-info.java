/** Telling signed-in clients, as it happens, which of their views changed; what changed they read as ever. */
@NullMarked
package org.runningcoach.api.stream;

import org.jspecify.annotations.NullMarked;
