package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;

/** Whatever the order in which files come, are taken back and weeks close, the ledger ends as if it had seen the final log at once. */
class LedgerOrderTest {

    private static final int WEEKS = 6;
    private static final LocalDate LAST = TODAY.plusWeeks(WEEKS).minusDays(1);
    private static final LocalDate NOW = LAST.plusDays(1);
    private static final LedgerCause CAUSE = LedgerCause.of(PlanTrigger.REQUESTED);

    private record UploadedFile(List<LoggedActivity> activities, List<Coverage> covered) {}

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_of_imports_and_removals_gives_the_same_ledger(long seed) {
        Random random = new Random(seed);
        List<UploadedFile> kept = files(random, 1 + random.nextInt(4));
        List<UploadedFile> wrong = files(random, random.nextInt(3));

        Ledger ledger = planned();
        List<UploadedFile> log = new ArrayList<>();
        List<LocalDate> open = mondays();
        for (UploadedFile file : shuffled(kept, wrong, random)) {
            log.add(file);
            ledger = reconciled(ledger, log);
            if (wrong.contains(file) && random.nextBoolean()) {
                log.remove(file);
                ledger = reconciled(ledger, log);
            }
            if (!open.isEmpty() && random.nextBoolean()) {
                ledger = closed(ledger, open.remove(random.nextInt(open.size())));
            }
        }
        log.removeAll(wrong);
        ledger = reconciled(ledger, log);
        for (LocalDate monday : open) {
            ledger = closed(ledger, monday);
        }

        Ledger atOnce = planned();
        for (LocalDate monday : mondays()) {
            atOnce = closed(atOnce, monday);
        }
        assertThat(ledger).isEqualTo(reconciled(atOnce, kept));
    }

    private static List<UploadedFile> shuffled(List<UploadedFile> kept, List<UploadedFile> wrong, Random random) {
        List<UploadedFile> all = new ArrayList<>(kept);
        all.addAll(wrong);
        Collections.shuffle(all, random);
        return all;
    }

    private static List<LocalDate> mondays() {
        List<LocalDate> mondays = new ArrayList<>();
        for (LocalDate monday = TODAY; monday.isBefore(NOW); monday = monday.plusWeeks(1)) {
            mondays.add(monday);
        }
        return mondays;
    }

    private static List<UploadedFile> files(Random random, int count) {
        List<UploadedFile> files = new ArrayList<>();
        for (int file = 0; file < count; file++) {
            List<LoggedActivity> activities = new ArrayList<>();
            int runs = 1 + random.nextInt(8);
            for (int run = 0; run < runs; run++) {
                activities.add(activity(random));
            }
            activities.sort(LoggedActivity.IN_ORDER);
            List<Coverage> covered = random.nextBoolean()
                    ? List.of(new Coverage(
                            activities.getFirst().day(), activities.getLast().day(), true))
                    : List.of();
            files.add(new UploadedFile(List.copyOf(activities), covered));
        }
        return files;
    }

    private static LoggedActivity activity(Random random) {
        LocalDate day = TODAY.plusDays(random.nextInt(7 * WEEKS));
        double seconds = 600 + random.nextInt(3_600);
        boolean run = random.nextInt(10) > 0;
        return new LoggedActivity(
                ActivityId.firstFrom(day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))),
                day,
                run,
                seconds / 0.4,
                seconds,
                seconds / 20,
                run && random.nextInt(15) == 0);
    }

    /** Its facts alone must make the same ledger. */
    private static Ledger reconciled(Ledger before, List<UploadedFile> log) {
        List<LoggedActivity> activities = log.stream()
                .flatMap(file -> file.activities().stream())
                .distinct()
                .sorted(LoggedActivity.IN_ORDER)
                .toList();
        List<Coverage> covered =
                log.stream().flatMap(file -> file.covered().stream()).toList();
        Ledger now = before.recorded(TODAY, LAST, activities, covered);
        LedgerFacts follows = LedgerFacts.of(ATHLETE.value(), before, now, TODAY, LAST, NOW, CAUSE, NOON);
        assertThat(told(now, follows.facts())).isEqualTo(follows.ledger());
        return follows.ledger();
    }

    private static Ledger closed(Ledger before, LocalDate monday) {
        return LedgerFacts.of(ATHLETE.value(), before, before.closed(monday), monday, monday, NOW, CAUSE, NOON)
                .ledger();
    }

    private static Ledger told(Ledger ledger, List<TrainingPlanEvent> facts) {
        Ledger after = ledger;
        for (TrainingPlanEvent fact : facts) {
            after = LedgerAfter.of(after, fact);
        }
        return after;
    }

    private static Ledger planned() {
        PlanRequest request = PlanFacts.firstRequest();
        return Ledger.none()
                .revised(
                        PlanInForce.none()
                                .changesTo(
                                        PlanFacts.easyRuns(request, 30).days(),
                                        1,
                                        new ReasonForChange(PlanTrigger.REQUESTED, request, null)),
                        TODAY);
    }
}
