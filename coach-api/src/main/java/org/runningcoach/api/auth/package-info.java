/** Signing up, signing in and out, and staying signed in. */
@NullMarked
package org.runningcoach.api.auth;

import org.jspecify.annotations.NullMarked;
