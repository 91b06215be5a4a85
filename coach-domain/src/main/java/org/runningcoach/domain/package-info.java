/** The domain: facts, decisions, methodologies and calculators, in plain Java that asks its surroundings for nothing. */
@NullMarked
package org.runningcoach.domain;

import org.jspecify.annotations.NullMarked;
