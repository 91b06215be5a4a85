package org.canary.domain.methodology;

/** Behaviour that no event may carry. */
public interface Method {}
