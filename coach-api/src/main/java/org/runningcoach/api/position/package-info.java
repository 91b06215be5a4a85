/** A client reads its own writes: each write tells the position it reached, and a read may ask for views that have passed one. */
@NullMarked
package org.runningcoach.api.position;

import org.jspecify.annotations.NullMarked;
