package org.runningcoach.projection.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.runningcoach.projection.audit.LeftOut;
import org.runningcoach.projection.audit.LivePosition;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.facts.StoredFacts;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Builds a view again beside the live one, which goes on meanwhile, and compares the two at the same position or puts the new one in place.
 * The decision record 10 tells why each step is where it is.
 */
@Component
public class Rebuild {

    private static final int ATTEMPTS = 20;

    private final DatabaseAccess access;
    private final StoredFacts facts;
    private final LivePosition positions;
    private final EventNames names;

    Rebuild(DatabaseAccess access, StoredFacts facts, LivePosition positions, EventNames names) {
        this.access = access;
        this.facts = facts;
        this.positions = positions;
        this.names = names;
    }

    /** Compares the live view with what the facts give, and changes nothing. */
    public Difference compare(View view) {
        return each(List.of(view), Together::compare).getFirst();
    }

    /**
     * Puts a view that was built from the facts in the place of the live one.
     *
     * @return how the live one differed before
     */
    public Difference replace(View view) {
        return each(List.of(view), Together::replace).getFirst();
    }

    /** Does this with all views at the same time: the facts are read once for all that are built again first thing. */
    public <T> List<T> each(List<View> views, BiFunction<Together, View, T> work) {
        List<View> reading = views.stream().filter(view -> view.seed() == null).toList();
        SortedSet<String> read = new TreeSet<>();
        reading.forEach(view -> read.addAll(ViewProjectors.factsOf(view, names)));
        try (OwnerSession reader = OwnerSession.open(access);
                FactPages pages =
                        new FactPages(reading, after -> facts.over(reader.sql()).between(after, Long.MAX_VALUE, read));
                ExecutorService threads = Executors.newFixedThreadPool(views.size())) {
            var together = new Together(pages);
            List<Future<T>> results = views.stream()
                    .map(view -> threads.submit(() -> {
                        try {
                            return work.apply(together, view);
                        } finally {
                            pages.leave(view);
                        }
                    }))
                    .toList();
            return results.stream().map(Rebuild::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Views that are built again at the same time. */
    public final class Together {

        private final FactPages pages;

        private Together(FactPages pages) {
            this.pages = pages;
        }

        /** As {@link Rebuild#compare}. */
        public Difference compare(View view) {
            return build(view, pages, false);
        }

        /** As {@link Rebuild#replace}. */
        public Difference replace(View view) {
            return build(view, pages, true);
        }
    }

    private Difference build(View view, FactPages pages, boolean replace) {
        SortedSet<String> handled = ViewProjectors.factsOf(view, names);
        try (OwnerSession builder = OwnerSession.open(access);
                ShadowSchema shadow = ShadowSchema.create(view, builder);
                ViewProjectors projectors = ViewProjectors.of(view, builder.transactions())) {
            Replay replay = new Replay(view, builder, projectors, facts.over(builder.sql()), handled);
            if (pages.isFor(view)) {
                replay.take(pages, positions.of(view, builder.sql()), LeftOut.of(view, builder.sql()));
                pages.leave(view);
            } else if (view.seed() == null) {
                replay.upTo(positions.of(view, builder.sql()), LeftOut.of(view, builder.sql()));
            }
            try (OwnerSession swap = OwnerSession.open(access)) {
                var meeting = new Meeting(view, shadow, replay, builder, swap);
                return repeat(() -> meeting.run(replace));
            }
        }
    }

    private static <T> T repeat(Supplier<T> attempt) {
        List<String> reasons = new ArrayList<>();
        while (reasons.size() < ATTEMPTS) {
            try {
                return attempt.get();
            } catch (NotNow busy) {
                reasons.add(busy.getMessage());
            }
        }
        throw new RebuildRefused("The live view could not be held still; the last reason: " + reasons.getLast());
    }

    /** Where the shadow meets the live view: the latter is held at its position, the former brought there. */
    private final class Meeting {

        private static final String LOCK_TIMEOUT = "55P03";

        private final View view;
        private final ShadowSchema shadow;
        private final Replay replay;
        private final OwnerSession builder;
        private final OwnerSession swap;

        Meeting(View view, ShadowSchema shadow, Replay replay, OwnerSession builder, OwnerSession swap) {
            this.view = view;
            this.shadow = shadow;
            this.replay = replay;
            this.builder = builder;
            this.swap = swap;
        }

        Difference run(boolean replace) {
            try {
                // by the session that fills the shadow: it may insert although an erasure waits for this to be over
                return builder.withoutErasures(
                        () -> Objects.requireNonNull(swap.transaction().execute(status -> meet(replace))));
            } catch (PessimisticLockingFailureException | UncategorizedSQLException failure) {
                if (isLockNotGranted(failure)) {
                    throw new NotNow("Another transaction holds the view.", failure);
                }
                throw failure;
            }
        }

        /** Spring knows some of PostgreSQL's refusals of locks, and not the one after a lock timeout. */
        private static boolean isLockNotGranted(DataAccessException failure) {
            return failure instanceof PessimisticLockingFailureException
                    || (failure.getCause() instanceof SQLException cause && LOCK_TIMEOUT.equals(cause.getSQLState()));
        }

        private Difference meet(boolean replace) {
            var tables = new HeldTables(view, swap);
            tables.beImpatient();
            tables.keepOtherWritersOut();
            long position = positions.hold(view, swap.sql());
            LeftOut excluded = LeftOut.of(view, swap.sql());
            catchUp(position, excluded);
            shadow.leaveErasedOut();
            Difference difference = Difference.between(view, shadow, builder.sql(), swap.sql());
            if (replace) {
                new RepairedRows(shadow, swap.sql()).announce(difference);
                new Readers(access.reader().user()).awaitThoseUnderWay(builder.sql());
                tables.keepEverybodyOut();
                if (!LeftOut.of(view, swap.sql()).equals(excluded)) {
                    throw new NotNow("Parked facts were handled meanwhile.");
                }
                shadow.replaceLive(swap);
                HandledCounts.recount(view, position, names, swap.sql());
            }
            return difference;
        }

        private void catchUp(long position, LeftOut excluded) {
            String seed = view.seed();
            if (seed != null) {
                startAgain();
                builder.execute(seed);
            }
            if (!replay.upTo(position, excluded)) {
                startAgain();
                replay.upTo(position, excluded);
            }
        }

        private void startAgain() {
            shadow.empty();
            replay.rewind();
        }
    }
}
