/** What reading a file needs to be told, and what it answers: recordings, findings, rows left out, or a refusal. */
@NullMarked
package org.runningcoach.imports.model;

import org.jspecify.annotations.NullMarked;
