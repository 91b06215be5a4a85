/** What a watch or a hand recorded, as values: no event, no storage. */
@NullMarked
package org.runningcoach.domain.log.model;

import org.jspecify.annotations.NullMarked;
