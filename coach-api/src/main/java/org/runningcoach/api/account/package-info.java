/** The account of an athlete: name, e-mail, password, and its end. None of it is in any event. */
@NullMarked
package org.runningcoach.api.account;

import org.jspecify.annotations.NullMarked;
