package org.runningcoach.domain.methodology.pfaff;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.RandomSprinters;
import org.runningcoach.domain.plan.model.*;
class ShowTest {
  @Test void show() {
    for (long seed = 0; seed < Long.getLong("show", 4); seed++) {
      var r = RandomSprinters.unconstrained(seed);
      var d = new PfaffEngine().draft(r);
      System.out.println("=== " + seed + " " + r.goal().race() + " today " + r.today() + " level " + d.anchors().level() + " " + d.anchors().phases()+" "+d.warnings());
      System.out.println(r.availability().days()+" age "+r.profile().ageOn(r.today()));
      for (var w : d.weeks()) {
        System.out.println(w);
        for (var day : d.days()) if (!day.date().isBefore(w.monday()) && day.date().isBefore(w.monday().plusDays(7)) && !day.isRest())
          for (var k : day.workouts()) { var s = SprintWork.of(k); System.out.println("   " + day.date().getDayOfWeek() + " " + day.date() + " " + k.type() + " " + k.seconds()/60 + "min " + s + " " + k.metresAt(Intensity.SPRINT_TEMPO) + " " + k.purpose().values()+k.reason().code()); }
      }
    }
  }
}
