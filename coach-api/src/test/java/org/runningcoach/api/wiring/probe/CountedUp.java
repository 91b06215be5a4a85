package org.runningcoach.api.wiring.probe;

import org.runningcoach.domain.shared.EventName;

@EventName("probe.counted-up")
public record CountedUp(String stream, int to) {}
