package org.canary.api.plan;

import jakarta.persistence.EntityManager;

/** An edge with the database in its hands. */
public record ControllerWithEntities(EntityManager entities) {}
