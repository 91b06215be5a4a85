/** What an athlete, or an import on their behalf, may ask of a training log. */
@NullMarked
package org.runningcoach.domain.log.commands;

import org.jspecify.annotations.NullMarked;
