/** The athlete's profile, availability and health, as the API shows and takes them. */
@NullMarked
package org.runningcoach.api.profile;

import org.jspecify.annotations.NullMarked;
