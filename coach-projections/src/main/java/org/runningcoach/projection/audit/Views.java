package org.runningcoach.projection.audit;

import java.util.List;
import java.util.Optional;

/** All views, the one that takes longest first. A test holds the list against the tables and the processing groups that there are. */
public final class Views {

    private static final List<View> ALL = List.of(
            View.of(
                    "fitness",
                    "fitness_profile",
                    "fitness_easy_pace",
                    "fitness_activity",
                    "fitness_feedback",
                    "fitness_coverage",
                    "fitness_absence",
                    "fitness_planned",
                    "fitness_planned_week",
                    "fitness_daily",
                    "fitness_checkpoint",
                    "fitness_snapshot",
                    "fitness_import"),
            View.of("profile", "athlete_profile"),
            View.of("goal-history", "goal_history"),
            View.of("activity", "activity"),
            View.of("feedback", "run_feedback"),
            new View("imports", List.of("import_receipt"), """
                    insert into import_receipt
                    select athlete_id, id, receipt ->> 'state', received_at, receipt from public.import_receipt
                    """, List.of("import_stage")),
            View.of("plan", "plan", "workout", "plan_revision"),
            View.of("ledger", "ledger_workout", "ledger_change", "ledger_week", "ledger_coverage"),
            View.of(
                    "report-card",
                    "report_card_athlete",
                    "report_card_race",
                    "report_card_revision",
                    "report_card_month",
                    "report_card_session"),
            View.of("refresh-due", "refresh_due"));

    private Views() {}

    public static List<View> all() {
        return ALL;
    }

    public static Optional<View> named(String name) {
        return ALL.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
