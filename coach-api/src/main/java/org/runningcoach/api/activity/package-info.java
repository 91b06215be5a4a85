/** Activities over HTTP: files, single runs, races, and taking them back. */
@NullMarked
package org.runningcoach.api.activity;

import org.jspecify.annotations.NullMarked;
