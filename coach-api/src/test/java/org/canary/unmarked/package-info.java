/** Bad examples that the constitution must reject: this package does not say what it thinks of null. */
package org.canary.unmarked;
