package org.runningcoach.domain.plan.commands;

import java.time.LocalDate;

/** Gives a pinned or hand-changed day back to the coach: the next refresh may change it. Refused when nothing fixes the day. */
public record UnpinDay(LocalDate day) implements HandEdit {}
