package org.runningcoach.projection.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private static final int AT_ONCE = 2;

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
        return build(view, false);
    }

    /**
     * Puts a view that was built from the facts in the place of the live one.
     *
     * @return how the live one differed before
     */
    public Difference replace(View view) {
        return build(view, true);
    }

    /** Does this with each view, two at a time: while one waits for the database, the other reckons. */
    public static <T> List<T> each(List<View> views, Function<View, T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<T>> results = views.stream()
                    .map(view -> CompletableFuture.supplyAsync(() -> work.apply(view), threads))
                    .toList();
            return results.stream().map(CompletableFuture::join).toList();
        }
    }

    private Difference build(View view, boolean replace) {
        SortedSet<String> handled = ViewProjectors.factsOf(view, names);
        try (OwnerSession builder = OwnerSession.open(access);
                OwnerSession reader = OwnerSession.open(access);
                OwnerSession swap = OwnerSession.open(access);
                ShadowSchema shadow = ShadowSchema.create(view, builder);
                ViewProjectors projectors = ViewProjectors.of(view, builder.transactions())) {
            Replay replay = new Replay(view, builder, projectors, facts.over(reader.sql()), handled);
            if (view.seed() == null) {
                replay.upTo(positions.of(view, builder.sql()), leftOut(view, builder));
            }
            var meeting = new Meeting(view, shadow, replay, builder, swap);
            return repeat(() -> meeting.run(replace, handled));
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

    static Set<String> leftOut(View view, OwnerSession session) {
        return new HashSet<>(session.sql()
                .sql("""
                        select event_identifier from dead_letter_entry where processing_group = :group
                        union select event_identifier from skipped_event where processing_group = :group
                        """)
                .param("group", view.group())
                .query(String.class)
                .list());
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

        Difference run(boolean replace, SortedSet<String> handled) {
            try {
                return Objects.requireNonNull(swap.transaction().execute(status -> meet(replace, handled)));
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

        private Difference meet(boolean replace, SortedSet<String> handled) {
            var tables = new HeldTables(view, swap);
            tables.beImpatient();
            swap.keepErasuresOut();
            tables.keepOtherWritersOut();
            long position = positions.hold(view, swap.sql());
            Set<String> excluded = leftOut(view, swap);
            catchUp(position, excluded);
            Difference difference = Difference.between(view, shadow, builder.sql());
            if (replace) {
                new Readers(access.reader().user()).awaitThoseUnderWay(builder.sql());
                tables.keepEverybodyOut();
                if (!leftOut(view, swap).equals(excluded)) {
                    throw new NotNow("Parked facts were handled meanwhile.");
                }
                shadow.replaceLive(swap);
                HandledCounts.recount(view, position, names, swap.sql());
            }
            return difference;
        }

        private void catchUp(long position, Set<String> excluded) {
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
