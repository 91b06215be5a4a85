/** Sentences for codes: the domain names a sentence and its parameters, here it becomes words. */
@NullMarked
package org.runningcoach.api.wording;

import org.jspecify.annotations.NullMarked;
