package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ListViewsBehind;
import org.runningcoach.projection.position.ViewsBehindView;
import org.springframework.stereotype.Component;

/** Waits, for a bounded time, until views show everything stored about the athlete: those a plan is drawn from, or others. */
@Component
public class CaughtUpViews {

    private static final List<String> READ = List.of("view-profile", "view-fitness", "view-plan");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final QueryGateway queries;

    CaughtUpViews(QueryGateway queries) {
        this.queries = queries;
    }

    void await(AthleteId athlete) {
        await(athlete, READ);
    }

    /** {@link ViewsLagBehind} when these do not catch up in time. */
    public void await(AthleteId athlete, List<String> read) {
        List<String> behind = read;
        for (long pause = PATIENCE.dividedBy(PAUSE); ; pause--) {
            behind = behind(athlete, behind);
            if (behind.isEmpty()) {
                return;
            }
            if (pause == 0) {
                throw new ViewsLagBehind(behind);
            }
            rest(behind);
        }
    }

    /** Refuses to go on from views that something new has overtaken since they were waited for. */
    void require(AthleteId athlete) {
        List<String> behind = behind(athlete, READ);
        if (!behind.isEmpty()) {
            throw new ViewsLagBehind(behind);
        }
    }

    private List<String> behind(AthleteId athlete, List<String> read) {
        return queries.query(new ListViewsBehind(athlete, read), ViewsBehindView.class)
                .join()
                .views();
    }

    private static void rest(List<String> behind) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ViewsLagBehind(behind);
        }
    }
}
