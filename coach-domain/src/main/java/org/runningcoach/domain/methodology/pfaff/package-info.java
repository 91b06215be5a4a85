/** Sprints from 60 to 400 m after D. Pfaff: metres, rests and contacts, high and low days in turn, phases backwards from the race. */
@NullMarked
package org.runningcoach.domain.methodology.pfaff;

import org.jspecify.annotations.NullMarked;
