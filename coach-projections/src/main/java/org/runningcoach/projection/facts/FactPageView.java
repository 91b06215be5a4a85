package org.runningcoach.projection.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one athlete, newest first.
 *
 * @param next ask for facts before this position to go on; absent on the last page
 */
public record FactPageView(List<FactView> facts, @Nullable Long next) {}
