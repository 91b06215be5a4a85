package org.runningcoach.domain.generated;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed throws the same numbers on every machine. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        // neighbouring seeds would otherwise throw alike
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
