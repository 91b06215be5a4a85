/** Holds the documents against the code, so that neither can drift from the other. */
@NullMarked
package org.runningcoach.documentation;

import org.jspecify.annotations.NullMarked;
