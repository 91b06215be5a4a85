/** How much one athlete and one address may ask for; beyond it they are told when to come back. */
@NullMarked
package org.runningcoach.api.limits;

import org.jspecify.annotations.NullMarked;
