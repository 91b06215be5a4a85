package org.canary.api.plan;

import org.springframework.web.bind.annotation.RestController;

/** A controller that others could call. */
@RestController
public class PublicController {}
