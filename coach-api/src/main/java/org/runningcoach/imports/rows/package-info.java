/** What the rows of every dialect go through: type words, plausibility, twins, and the count of it all. */
@NullMarked
package org.runningcoach.imports.rows;

import org.jspecify.annotations.NullMarked;
