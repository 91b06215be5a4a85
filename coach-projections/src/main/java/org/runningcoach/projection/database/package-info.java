/** The database as the product sees it: its three roles, its migrations, its connections, and reading as one athlete. */
@NullMarked
package org.runningcoach.projection.database;

import org.jspecify.annotations.NullMarked;
