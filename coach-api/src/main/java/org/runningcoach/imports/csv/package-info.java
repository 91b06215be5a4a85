/** From uploaded bytes to the fields of a table: kind of file, encoding, lines, quotes and limits, in no dialect yet. */
@NullMarked
package org.runningcoach.imports.csv;

import org.jspecify.annotations.NullMarked;
