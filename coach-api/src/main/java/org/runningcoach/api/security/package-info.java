/** Who may do what: tokens of this coach and of trusted issuers, roles, the job credential, and the browser's rules. */
@NullMarked
package org.runningcoach.api.security;

import org.jspecify.annotations.NullMarked;
