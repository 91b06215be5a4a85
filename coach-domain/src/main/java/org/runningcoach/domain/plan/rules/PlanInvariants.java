package org.runningcoach.domain.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * The one place that says whether a plan is safe (methodology, section 9). Invariants that compare two plans (P3 equal answers to equal requests,
 * P32 readiness only reduces, P42 nothing missed is made up) or guard the fitness index (P20) are no property of a single draft and are kept by
 * tests of the engines and calculators; P49 needs a forecast, which a request does not carry.
 */
public final class PlanInvariants {

    private static final List<PlanInvariant> UNDATED = List.of(new EveryDateAppearsOnce());

    private static final List<PlanInvariant> ALL = List.of(
            new DoneDaysStay(),
            new SessionsFitTheAvailableTime(),
            new RunningDaysKeepTheMaximum(),
            new BlackoutDaysAreEmpty(),
            new EveryWeekHasRestDays(),
            new HardDaysAreSpaced(),
            new HardDaysAreFew(),
            new IllnessIsRested(),
            new WeeklyVolumeRampsGently(),
            new WeeklyLoadRampsGently(),
            new FourWeeksGrowByAFifth(),
            new NoRunSpikes(),
            new LongRunsAreAShareOfTheWeek(),
            new SessionsKeepTheLongestDuration(),
            new ThresholdIsATenthOfTheWeek(),
            new IntervalsAreLimited(),
            new RepetitionsAreLimited(),
            new MarathonPaceIsLimited(),
            new QualityIsAShareOfTheWeek(),
            new PacesDeriveFromTheFitnessIndex(),
            new RecoveryWeeksComeInTime(),
            new TapersCutVolume(),
            new LastDaysBeforeTheRaceAreEasy(),
            new RacesStandOnTheirDate(),
            new RacesAreFollowedByRecovery(),
            new ExpiredGoalsAreNotRaced(),
            new TaperWeeksBelongToARace(),
            new UnreachedPreparationIsSaid(),
            new InjuredAthletesRest(),
            new ReturnsAreGradual(),
            new MinorsAreProtected(),
            new BeginnersBeginEasily(),
            new TrainingStartIsKept(),
            new UnclearedAthletesStayEasy(),
            new SprintSessionsKeepTheirTable(),
            new ContactsAreFew(),
            new HighSpeedMetresRampGently(),
            new HighCnsDaysAreSpaced(),
            new LowDaysAreSlow(),
            new SprintsAreRestedAndWarmedUp(),
            new SprintingBeginsWithAcceleration(),
            new BackToBacksAreRare(),
            new IntensityIsLimitedInTime(),
            new PhasesHaveOneEmphasis(),
            new SessionsGoByTimeAndEffort(),
            new IntensitiesKeepTheirOrder(),
            new RecoveryWeeksAreDeep(),
            new ClimbRampsGently(),
            new SecondRunsAreRare(),
            new NumbersAddUp(),
            new QualityIsWarmedUp(),
            new EverySessionIsExplained(),
            new GoalChangesAreBlended(),
            new StrengthKeepsItsDistance(),
            new WarningsAreCompleteAndSorted());

    private static final PlanInvariant FREEZE = new TodayAndTomorrowStay();

    private PlanInvariants() {}

    /** Every place where the draft breaks an invariant, in the order of the invariants; empty when it is valid. */
    public static List<BrokenRule> check(PlanRequest request, PlanDraft draft) {
        PlanInContext plan = PlanInContext.of(request, draft);
        List<BrokenRule> structure = ask(UNDATED, plan, draft);
        if (!structure.isEmpty()) {
            return structure;
        }
        List<BrokenRule> broken = new ArrayList<>(ask(ALL, plan, draft));
        broken.addAll(ask(List.of(FREEZE), plan, draft));
        return List.copyOf(broken);
    }

    /** The same for a change by the athlete, who may also change today and tomorrow. */
    public static List<BrokenRule> checkByHand(PlanRequest request, PlanDraft draft) {
        PlanInContext plan = PlanInContext.of(request, draft);
        List<BrokenRule> structure = ask(UNDATED, plan, draft);
        return structure.isEmpty() ? ask(ALL, plan, draft) : structure;
    }

    /** The stable names of all of them. */
    public static List<String> codes() {
        return Stream.of(UNDATED, ALL, List.of(FREEZE))
                .flatMap(List::stream)
                .map(PlanInvariant::code)
                .toList();
    }

    /** All but the freeze, which itself asks whether a stored day would still be safe. */
    static List<BrokenRule> safety(PlanRequest request, PlanDraft draft) {
        return ask(ALL, PlanInContext.of(request, draft), draft);
    }

    private static List<BrokenRule> ask(List<PlanInvariant> invariants, PlanInContext plan, PlanDraft draft) {
        return invariants.stream()
                .flatMap(invariant -> invariant.broken(plan, draft))
                .toList();
    }
}
