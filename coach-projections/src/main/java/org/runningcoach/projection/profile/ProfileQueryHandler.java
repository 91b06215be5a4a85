package org.runningcoach.projection.profile;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the table of profiles. */
@Component
class ProfileQueryHandler {

    private final AthleteReads reads;

    ProfileQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<ProfileView> answer(FindProfile query) {
        return reads.read(query.athlete(), rows -> ProfileRows.find(rows, query.athlete()));
    }
}
