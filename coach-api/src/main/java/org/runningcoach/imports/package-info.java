/** The front door for files of activities: bytes in, recordings and a report of every row out; nothing is stored here. */
@NullMarked
package org.runningcoach.imports;

import org.jspecify.annotations.NullMarked;
