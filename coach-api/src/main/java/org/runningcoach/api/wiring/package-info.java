/** How the parts are joined: databases, event store, buses, event processing and the product's clock. */
@NullMarked
package org.runningcoach.api.wiring;

import org.jspecify.annotations.NullMarked;
