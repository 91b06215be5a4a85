package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A safety rule that a change would break.
 *
 * @param rule its number in the methodology, such as {@code P7}
 * @param code its stable name
 * @param name what it asks for, in words
 * @param days the days concerned, or the Mondays of the weeks
 * @param findings what was compared
 */
record BrokenRuleResponse(String rule, String code, String name, List<LocalDate> days, List<String> findings) {}
