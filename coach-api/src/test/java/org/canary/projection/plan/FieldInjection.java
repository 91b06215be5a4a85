package org.canary.projection.plan;

import org.springframework.beans.factory.annotation.Autowired;

/** A class that is complete only after somebody reached into it. */
@SuppressWarnings("NullAway.Init")
public class FieldInjection {

    @Autowired
    String injected;
}
