package org.runningcoach.api.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.changes.Announcement;
import org.runningcoach.projection.changes.ChangeListener;
import org.runningcoach.projection.changes.ChangeListening;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.position.ListReadModelPositions;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.projection.position.ReadModelPositionsView;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The streams open on this node. What the database announces goes to those of the athlete; how far the view is gets asked once for all of
 * them. They end before the web server begins to wait for requests under way, so that none holds up the end of the program.
 */
@Component
final class ChangeStreams implements ChangeListener, SmartLifecycle {

    private final DatabaseAccess access;
    private final QueryGateway queries;
    private final StreamSettings settings;
    private final Map<AthleteId, Set<ChangeStream>> open = new HashMap<>();
    private int count;
    private @Nullable ChangeListening listening;

    ChangeStreams(DatabaseAccess access, QueryGateway queries, StreamSettings settings) {
        this.access = access;
        this.queries = queries;
        this.settings = settings;
    }

    /** Begins to tell; the stream takes itself off when it ends. */
    void open(AthleteId athlete, ChangeStream stream) {
        add(athlete, stream);
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                stream.run();
            } finally {
                remove(athlete, stream);
            }
        });
    }

    private synchronized void add(AthleteId athlete, ChangeStream stream) {
        if (!isRunning() || count >= settings.perNode()) {
            throw Refusal.busy(settings.heartbeat(), "No more streams can be opened right now. Try again later.");
        }
        Set<ChangeStream> own = open.computeIfAbsent(athlete, first -> new HashSet<>());
        if (own.size() >= settings.perAthlete()) {
            Duration untilGoneOnesAreNoticed = settings.heartbeat();
            throw Refusal.tooManyRequests(
                    untilGoneOnesAreNoticed,
                    "There are " + own.size() + " streams open for this account already: close one first.");
        }
        own.add(stream);
        count++;
    }

    private synchronized void remove(AthleteId athlete, ChangeStream stream) {
        Set<ChangeStream> own = open.get(athlete);
        if (own != null && own.remove(stream)) {
            count--;
            if (own.isEmpty()) {
                open.remove(athlete);
            }
        }
    }

    /** Of this athlete, on this node. */
    private synchronized List<ChangeStream> of(AthleteId athlete) {
        return List.copyOf(open.getOrDefault(athlete, Set.of()));
    }

    private synchronized List<ChangeStream> all() {
        return open.values().stream().flatMap(Collection::stream).toList();
    }

    @Override
    public void heard(List<Announcement> announcements) {
        Set<ReadModel> changed = EnumSet.noneOf(ReadModel.class);
        for (Announcement announcement : announcements) {
            if (announcement instanceof Announcement.Changed change
                    && !of(change.athlete()).isEmpty()) {
                changed.add(change.view());
            }
        }
        Map<ReadModel, Long> positions = positions(changed);
        for (Announcement announcement : announcements) {
            switch (announcement) {
                case Announcement.SignInEnded ended -> of(ended.athlete()).forEach(ChangeStream::doubt);
                case Announcement.Changed change -> {
                    Long position = positions.get(change.view());
                    if (position != null) {
                        of(change.athlete()).forEach(stream -> stream.change(change.view(), position));
                    }
                }
            }
        }
    }

    /** Whoever listens already may have missed a change of anything. */
    @Override
    public void begins() {
        List<ChangeStream> streams = all();
        if (!streams.isEmpty()) {
            Map<ReadModel, Long> positions = positions(EnumSet.allOf(ReadModel.class));
            streams.forEach(stream -> {
                stream.doubt();
                positions.forEach(stream::change);
            });
        }
    }

    private Map<ReadModel, Long> positions(Set<ReadModel> models) {
        return models.isEmpty()
                ? Map.of()
                : queries.query(new ListReadModelPositions(models), ReadModelPositionsView.class)
                        .join()
                        .positions();
    }

    @Override
    public synchronized void start() {
        listening = new ChangeListening(access, this);
    }

    /** In the first phase of the end: the web server's comes later. */
    @Override
    public void stop() {
        ChangeListening last;
        synchronized (this) {
            last = listening;
            listening = null;
        }
        if (last != null) {
            last.close();
        }
        all().forEach(ChangeStream::end);
    }

    @Override
    public synchronized boolean isRunning() {
        return listening != null;
    }
}
