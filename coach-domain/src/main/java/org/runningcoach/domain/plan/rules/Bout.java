package org.runningcoach.domain.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;

/** Unbroken running at given intensities: segments that follow each other without recovery between count as one. */
record Bout(int seconds, int metres) {

    static List<Bout> of(Workout workout, Set<Intensity> intensities) {
        List<Bout> bouts = new ArrayList<>();
        boolean open = false;
        for (Segment segment : workout.segments().toList()) {
            boolean work = intensities.contains(segment.intensity());
            if (work) {
                Bout before = open ? bouts.removeLast() : new Bout(0, 0);
                bouts.add(new Bout(before.seconds + segment.seconds(), before.metres + segment.metres()));
            }
            open = work;
        }
        return bouts;
    }
}
