/** The stored facts themselves, read one after the other: for the audit, the export and whatever is built anew from them. */
@NullMarked
package org.runningcoach.projection.facts;

import org.jspecify.annotations.NullMarked;
