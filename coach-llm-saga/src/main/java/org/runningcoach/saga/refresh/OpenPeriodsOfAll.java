package org.runningcoach.saga.refresh;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.weeks.ClosingTime;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.refresh.CountOpenPeriods;
import org.runningcoach.projection.refresh.ListOpenPeriods;
import org.runningcoach.projection.refresh.OpenPeriodCountView;
import org.runningcoach.projection.refresh.OpenPeriodPageView;
import org.runningcoach.projection.refresh.OpenPeriodView;
import org.runningcoach.projection.refresh.Period;
import org.springframework.stereotype.Component;

/** Whose weeks or months are over. Who gave no sign of life for eight weeks is passed over until they come back. */
@Component
class OpenPeriodsOfAll {

    private static final Duration EIGHT_WEEKS = Duration.ofDays(56);

    private final QueryGateway queries;

    OpenPeriodsOfAll(QueryGateway queries) {
        this.queries = queries;
    }

    DueCount count(Period period, Instant at) {
        OpenPeriodCountView found = queries.query(
                        new CountOpenPeriods(period, at, at.minus(EIGHT_WEEKS)), OpenPeriodCountView.class)
                .join();
        return new DueCount(found.heardOf(), found.silent());
    }

    List<Due> next(Period period, Instant at, @Nullable AthleteId after, int limit) {
        return queries
                .query(new ListOpenPeriods(period, at, at.minus(EIGHT_WEEKS), after, limit), OpenPeriodPageView.class)
                .join()
                .athletes()
                .stream()
                .map(open -> new Due(open.athlete(), served(period, open, at), open.first(), open.zone()))
                .toList();
    }

    private static LocalDate served(Period period, OpenPeriodView open, Instant at) {
        return period == Period.WEEK ? ClosingTime.latestWeekOver(open.zone(), at) : open.first();
    }
}
