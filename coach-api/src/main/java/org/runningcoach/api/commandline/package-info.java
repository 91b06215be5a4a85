/** The verbs of the program: {@code run} and what operators do beside it. */
@NullMarked
package org.runningcoach.api.commandline;

import org.jspecify.annotations.NullMarked;
