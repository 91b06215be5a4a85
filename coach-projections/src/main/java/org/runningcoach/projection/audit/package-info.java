/** What the views are, how far each has come, and whether every stored fact is accounted for. */
@NullMarked
package org.runningcoach.projection.audit;

import org.jspecify.annotations.NullMarked;
