/** What operators and load balancers ask the program about itself. */
@NullMarked
package org.runningcoach.api.system;

import org.jspecify.annotations.NullMarked;
