package org.runningcoach.domain.generated;

/**
 * How many generated cases the properties of plans are held against: enough for every run of the tests, very many in a thorough one, which the system
 * property {@code coach.thorough} asks for.
 */
public final class PropertySizes {

    private static final boolean THOROUGH = Boolean.getBoolean("coach.thorough");

    /** Athletes with a first plan, over all schools. */
    public static final int DRAFTS = THOROUGH ? 100_000 : 2_000;

    /** Athletes of whom years are lived, over all schools. */
    public static final int LIVES = THOROUGH ? 5_000 : 200;

    private PropertySizes() {}

    /** For a property that draws so many plans of each athlete. */
    public static int draftsOf(int plans) {
        return DRAFTS / plans;
    }
}
