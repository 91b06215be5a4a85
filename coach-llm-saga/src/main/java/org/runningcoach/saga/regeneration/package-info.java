/** Drawing the plan anew when a fact calls for it: the engine's plan now, whatever a language model may add later. */
@NullMarked
package org.runningcoach.saga.regeneration;

import org.jspecify.annotations.NullMarked;
