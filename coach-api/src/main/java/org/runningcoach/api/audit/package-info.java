/** Where every fact is: how far the views are, for operators; and an athlete's own history, for both. */
@NullMarked
package org.runningcoach.api.audit;

import org.jspecify.annotations.NullMarked;
