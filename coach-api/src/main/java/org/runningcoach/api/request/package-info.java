/** What every controller method may ask for: whose request it is, and when the product says it came. */
@NullMarked
package org.runningcoach.api.request;

import org.jspecify.annotations.NullMarked;
