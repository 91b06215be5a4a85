package org.runningcoach.domain.plan.commands;

import java.time.LocalDate;

/** Keeps a day as it stands, whatever a refresh would make of it; nothing happens when it is pinned already. */
public record PinDay(LocalDate day) implements HandEdit {}
