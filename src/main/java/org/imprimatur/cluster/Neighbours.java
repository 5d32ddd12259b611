package org.imprimatur.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/** The other nodes that ring through the grid. One that falls silent may have died over what it wrote. */
@ApplicationScoped
public class Neighbours {
    private static final Logger LOG = System.getLogger(Neighbours.class.getName());

    /** They ring every two seconds; a pause for collecting garbage is no death. */
    private static final Duration SILENCE = Duration.ofSeconds(7);

    private final Clock clock;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private volatile LongConsumer listener = news -> {};

    @Inject
    public Neighbours(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Neighbours() {
        this(null);
    }

    /** Has somebody told how far the news of another node go, whenever it rings. */
    public void listen(LongConsumer listener) {
        this.listener = listener;
    }

    void heard(Ring ring) {
        if (ring.leaving()) {
            heard.remove(ring.node());
            LOG.log(Level.INFO, "The node {0} has stopped", ring.node());
        } else if (heard.put(ring.node(), clock.instant()) == null) {
            LOG.log(Level.INFO, "The node {0} is here", ring.node());
        }
        listener.accept(ring.news());
    }

    public Set<String> names() {
        return new TreeSet<>(heard.keySet());
    }

    /** Those that have fallen silent; each is told of once. */
    public List<String> missing() {
        var before = clock.instant().minus(SILENCE);
        var gone = heard.entrySet().stream()
                .filter(one -> one.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        gone.forEach(node -> {
            heard.remove(node);
            LOG.log(Level.WARNING, "The node {0} is not heard of any more", node);
        });
        return gone;
    }
}
