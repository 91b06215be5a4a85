/** How a cell of a spreadsheet writes a number, a duration, a moment or a title, in any language and number style. */
@NullMarked
package org.runningcoach.imports.values;

import org.jspecify.annotations.NullMarked;
