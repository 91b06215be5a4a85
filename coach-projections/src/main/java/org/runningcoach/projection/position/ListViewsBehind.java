package org.runningcoach.projection.position;

import java.util.List;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Which of these views do not show everything yet that is stored about an athlete; answered by {@link ViewsBehindView}.
 *
 * @param views names of processing groups, such as {@code view-fitness}
 */
public record ListViewsBehind(AthleteId athlete, List<String> views) {

    public ListViewsBehind {
        views = List.copyOf(views);
    }
}
