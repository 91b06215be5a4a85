/** How training is planned: one engine per coaching school behind one interface, chosen by the goal. */
@NullMarked
package org.runningcoach.domain.methodology;

import org.jspecify.annotations.NullMarked;
