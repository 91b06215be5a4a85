/** The folder on disk that belongs to one coach: its embedded database and the secrets it made for itself. */
@NullMarked
package org.runningcoach.api.datafolder;

import org.jspecify.annotations.NullMarked;
