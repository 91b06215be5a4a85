package org.runningcoach.domain.methodology.pfaff;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.*;
import org.runningcoach.domain.usefulness.*;
import org.runningcoach.domain.plan.weeks.*;
class TmpTest { @Test void t() { int n = 0, season = 0; var e = new PfaffEngine(); var m = new java.util.TreeMap<String,Integer>();
 for (long s = 0; s < 300; s++) { var r = RandomSprinters.unconstrained(s); var d = e.draft(r); if (Unconstrained.is(r, d)) { n++; for (var x : SprintUsefulness.missed(PlanInContext.of(r, d))) { System.out.println(s + " " + x); } if (s < 60) { season++; var l = LivedSeason.of(r, e, r.goal().race().date()); for (var x : SprintUsefulness.missed(l.plan())) System.out.println("season " + s + " " + x); for (var x : l.unstable()) System.out.println("unstable " + s + " " + x); } } }
 System.out.println("unconstrained " + n + " seasons " + season); } }
