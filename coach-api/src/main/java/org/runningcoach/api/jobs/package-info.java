/** The jobs from outside: started with the job credential or by the clock, and their runs looked at. */
@NullMarked
package org.runningcoach.api.jobs;

import org.jspecify.annotations.NullMarked;
