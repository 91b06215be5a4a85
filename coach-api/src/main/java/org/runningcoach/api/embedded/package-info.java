/** The PostgreSQL that comes along: durable, bound to this machine, and able to start again after any kind of end. */
@NullMarked
package org.runningcoach.api.embedded;

import org.jspecify.annotations.NullMarked;
