package org.runningcoach.domain.plan.model;

/** One sentence for each change of a revision. */
public interface ChangeReasons {

    Explanation added(Workout workout);

    Explanation removed(Workout workout);

    Explanation replaced(Workout old, Workout by);
}
