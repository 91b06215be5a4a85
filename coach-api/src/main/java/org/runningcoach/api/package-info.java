/** The program: where everything is put together and started. */
@NullMarked
package org.runningcoach.api;

import org.jspecify.annotations.NullMarked;
