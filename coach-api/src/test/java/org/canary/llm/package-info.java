/** Bad examples that the constitution must reject; no part of the product. */
@NullMarked
package org.canary.llm;

import org.jspecify.annotations.NullMarked;
