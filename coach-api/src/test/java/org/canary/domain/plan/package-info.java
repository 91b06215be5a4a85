/** Bad examples that the constitution must reject; no part of the product. */
@NullMarked
package org.canary.domain.plan;

import org.jspecify.annotations.NullMarked;
