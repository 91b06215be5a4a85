/** The constitution: what may depend on what, and how things are named. Each law has a canary below org.canary that breaks it. */
@NullMarked
package org.runningcoach.architecture;

import org.jspecify.annotations.NullMarked;
