package org.runningcoach.projection.position;

import java.util.List;

/** The names of the views that lag; empty when all have caught up. */
public record ViewsBehindView(List<String> views) {}
