package org.runningcoach.domain.plan.reportcard;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.plan.model.Explanation;

/**
 * How a stretch of training by one school went together with the fitness of this athlete. It says what was observed, not what caused it.
 *
 * @param estimates independent readings in the order of their days, the first perhaps from before
 * @param gain between the first and the last reading, above 0 when better: points of the index, otherwise per cent; absent when it is too early
 * @param gainPerWeek the same for each confirmed week; absent when it is too early
 * @param weeksMissing confirmed weeks that are missing for a verdict
 * @param estimatesMissing readings that are missing for a verdict
 */
public record MethodEffect(
        MethodSpan span,
        FitMeasure measure,
        TrainedWeeks weeks,
        List<Estimate> estimates,
        Verdict verdict,
        @Nullable Double gain,
        @Nullable Double gainPerWeek,
        int weeksMissing,
        int estimatesMissing) {

    /** Two months: aerobic fitness answers to training within six to eight weeks. A choice of this project. */
    public static final int FEWEST_WEEKS = 8;

    /** A change has a beginning and an end. */
    public static final int FEWEST_ESTIMATES = 2;

    static MethodEffect of(MethodSpan span, ReportCardFacts facts) {
        FitMeasure measure = FitMeasure.of(span.methodology());
        TrainedWeeks weeks = TrainedWeeks.of(span, facts.sessions());
        List<Estimate> estimates = Estimates.of(span, facts);
        int weeksMissing = StrictMath.max(0, FEWEST_WEEKS - weeks.confirmed());
        int estimatesMissing = StrictMath.max(0, FEWEST_ESTIMATES - estimates.size());
        if (weeksMissing > 0 || estimatesMissing > 0) {
            return new MethodEffect(
                    span, measure, weeks, estimates, Verdict.TOO_EARLY, null, null, weeksMissing, estimatesMissing);
        }
        double gain =
                measure.gain(estimates.getFirst().value(), estimates.getLast().value());
        return new MethodEffect(
                span,
                measure,
                weeks,
                estimates,
                verdict(gain, measure.noticeable()),
                Figure.rounded(gain, 1),
                Figure.rounded(gain / weeks.confirmed(), 2),
                0,
                0);
    }

    /** The verdict in words: what was observed and between which readings, or what is missing. */
    public Explanation explanation() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("weeks", String.valueOf(weeks.confirmed()));
        if (verdict == Verdict.TOO_EARLY) {
            values.put("readings", String.valueOf(estimates.size()));
            values.put("weeksNeeded", String.valueOf(FEWEST_WEEKS));
            values.put("readingsNeeded", String.valueOf(FEWEST_ESTIMATES));
            return new Explanation("report-card.method.too-early", values);
        }
        values.put("first", shown(estimates.getFirst()));
        values.put("last", shown(estimates.getLast()));
        return new Explanation("report-card.method." + word(measure) + "." + word(verdict), values);
    }

    private static String shown(Estimate estimate) {
        return String.valueOf(HalfUp.toTenths(estimate.value()));
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Verdict verdict(double gain, double noticeable) {
        // both readings are kept to a tenth: their difference is not exactly one
        double tolerance = 1e-6;
        if (StrictMath.abs(gain) < noticeable - tolerance) {
            return Verdict.SAME;
        }
        return gain > 0 ? Verdict.BETTER : Verdict.WORSE;
    }
}
