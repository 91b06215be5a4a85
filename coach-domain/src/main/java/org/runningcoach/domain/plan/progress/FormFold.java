package org.runningcoach.domain.plan.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.fitness.form.FormModel;
import org.runningcoach.domain.fitness.timeoff.TimeOff;

/** The running averages over days whose stress is known, beside them the same average of what was assumed. */
final class FormFold {

    private static final double FITNESS_DAYS = 42;

    private final List<ProgressDay> days = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private DailyForm form;
    private double assumed;

    private FormFold(DailyForm form, double assumed) {
        this.form = form;
        this.assumed = assumed;
    }

    static Progress over(List<DayBeforeForm> days, @Nullable Checkpoint from, @Nullable TimeOff openBreak) {
        if (days.isEmpty()) {
            return new Progress(List.of(), List.of(), openBreak);
        }
        FormFold fold = from == null
                ? new FormFold(
                        FormModel.eve(
                                days.getFirst().record().date(),
                                days.stream().map(DayBeforeForm::stress).toList()),
                        assumedOnTheEve(days))
                : new FormFold(from.form(), from.assumedFitness());
        days.forEach(fold::add);
        return new Progress(fold.days, fold.checkpoints, openBreak);
    }

    private static double assumedOnTheEve(List<DayBeforeForm> days) {
        return days.stream()
                .limit(FormModel.SEED_DAYS)
                .mapToDouble(DayBeforeForm::assumedStress)
                .average()
                .orElse(0);
    }

    private void add(DayBeforeForm day) {
        form = FormModel.next(form, day.stress());
        assumed += (day.assumedStress() - assumed) / FITNESS_DAYS;
        days.add(new ProgressDay(day.record(), day.runs(), day.load(), day.stress(), form, assumed, day.index()));
        DayBeforeForm.State state = day.state();
        if (state != null) {
            checkpoints.add(new Checkpoint(state.habit(), state.recentRuns(), state.index(), form, assumed));
        }
    }
}
