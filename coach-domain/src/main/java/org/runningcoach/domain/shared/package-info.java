/** Values that every part of the domain speaks in: identities, and nothing with a rule of its own. */
@NullMarked
package org.runningcoach.domain.shared;

import org.jspecify.annotations.NullMarked;
