/** Everything stored about one athlete, as one archive to take away. */
@NullMarked
package org.runningcoach.api.export;

import org.jspecify.annotations.NullMarked;
