package org.canary.domain.plan;

import java.sql.Connection;

/** A plan with a connection. */
public record PlanInTheDatabase(Connection connection) {}
