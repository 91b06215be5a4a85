package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot is the aggregate's own state as JSON: read back, it goes on as if every fact had been read. */
class TrainingPlanSnapshotTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_snapshot_read_back_writes_the_same() {
        TrainingPlan plan = planOn(TODAY);
        String snapshot = JSON.writeValueAsString(plan);
        assertThat(snapshot).contains(ATHLETE + "/plan").contains("r1-1");
        assertThat(JSON.writeValueAsString(JSON.readValue(snapshot, TrainingPlan.class)))
                .isEqualTo(snapshot);
    }

    @Test
    void after_a_year_its_size_grows_no_more() {
        TrainingPlan plan = planOn(TODAY);
        PlanInForce standing = PlanInForce.none();
        int afterAYear = 0;
        for (int month = 1; month <= 60; month++) {
            PlanRevised revised = revised(month + 1, standing, TODAY.plusMonths(month));
            standing = standing.after(revised.changes()).from(revised.inputs().today());
            plan.evolve(revised);
            if (month == 14) {
                afterAYear = JSON.writeValueAsString(plan).length();
            }
        }
        assertThat(JSON.writeValueAsString(plan).length()).isLessThan(afterAYear * 11 / 10);
    }

    private static TrainingPlan planOn(LocalDate today) {
        TrainingPlan plan = new TrainingPlan();
        PlanRevised first = revised(1, PlanInForce.none(), today);
        plan.evolve(new PlanStarted(ATHLETE.value(), first.methodology(), today, NOON));
        plan.evolve(first);
        return plan;
    }

    private static PlanRevised revised(int revision, PlanInForce before, LocalDate today) {
        PlanRequest request = PlanFacts.request(today, List.of());
        PlanDraft draft = PlanFacts.easyRuns(request, 30);
        return new PlanRevised(
                ATHLETE.value(),
                revision,
                PlanTrigger.REQUESTED,
                null,
                draft.methodology(),
                before.changesTo(draft.days(), revision, new ReasonForChange(PlanTrigger.REQUESTED, request, null)),
                draft.weeks(),
                draft.anchors(),
                null,
                draft.warnings(),
                PlanInputs.of(request),
                NOON);
    }
}
