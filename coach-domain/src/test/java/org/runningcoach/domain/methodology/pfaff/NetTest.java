package org.runningcoach.domain.methodology.pfaff;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.*;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.methodology.MethodologyEngine;
class NetTest {
  @Test void net() {
    var mx = java.lang.management.ManagementFactory.getThreadMXBean();
    for (int r = 0; r < 12; r++) {
      for (int w = 0; w < 2; w++) {
        MethodologyEngine e = w == 0 ? new PfaffEngine() : new DanielsEngine();
        java.util.List<Double> ts = new java.util.ArrayList<>();
        for (long s = 0; s < 200; s++) { var q = w == 0 ? RandomSprinters.unconstrained(s) : RandomAthletes.unconstrained(s); long t = mx.getCurrentThreadCpuTime(); e.draft(q); ts.add((mx.getCurrentThreadCpuTime() - t) / 1e6); }
        java.util.Collections.sort(ts);
        System.out.println((w == 0 ? "pfaff" : "daniels") + " median cpu ms " + ts.get(100) + " p90 " + ts.get(180));
      }
    }
  }
}
