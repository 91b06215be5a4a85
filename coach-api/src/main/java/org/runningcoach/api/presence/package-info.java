/** Notices that athletes come by: a sign of life for the jobs, which pass over those who are long gone. */
@NullMarked
package org.runningcoach.api.presence;

import org.jspecify.annotations.NullMarked;
