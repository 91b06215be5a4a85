package org.canary.projection.plan;

import org.canary.projection.activity.ActivityRows;

/** A view that reads another view's rows. */
public record RowsOfAnother(ActivityRows rows) {}
