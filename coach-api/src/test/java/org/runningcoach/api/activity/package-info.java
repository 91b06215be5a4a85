/** Activities over HTTP, on the whole program and a real database. */
@NullMarked
package org.runningcoach.api.activity;

import org.jspecify.annotations.NullMarked;
