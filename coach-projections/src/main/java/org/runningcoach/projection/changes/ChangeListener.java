package org.runningcoach.projection.changes;

import java.util.List;

/** Is told what was announced, by one thread. */
public interface ChangeListener {

    /** These were committed, each already readable. */
    void heard(List<Announcement> announcements);

    /** From now on everything is heard; anything may have happened before. */
    void begins();
}
