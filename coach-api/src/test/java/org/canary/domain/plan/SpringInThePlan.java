package org.canary.domain.plan;

import org.springframework.stereotype.Component;

/** A plan that wants to be a bean. */
@Component
public class SpringInThePlan {}
