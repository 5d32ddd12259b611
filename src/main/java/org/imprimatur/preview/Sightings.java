package org.imprimatur.preview;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.page.Hash;

/**
 * How often links are looked at. Counted in memory and written down from time to time: an entry for every look would
 * let whoever has a link fill the store. A crash forgets what was counted since.
 */
public final class Sightings {
    private static final int TRIES = 5;

    private final PreviewLinks links;
    private final Map<Hash, Sighting> counted = new ConcurrentHashMap<>();

    /** So many looks, the last of them then. */
    public record Sighting(int times, Instant last) {
        private Sighting and(Sighting other) {
            return new Sighting(times + other.times, last.isAfter(other.last) ? last : other.last);
        }
    }

    public Sightings(PreviewLinks links) {
        this.links = links;
    }

    public void saw(PreviewLink link, Instant at) {
        counted.merge(link.id(), new Sighting(1, at), Sighting::and);
    }

    /** A link with what is not written down yet. */
    public Sighting of(PreviewLink link) {
        var written = new Sighting(link.views(), link.seen().orElse(Instant.MIN));
        var more = counted.get(link.id());
        return more == null ? written : written.and(more);
    }

    /** Writes down what was counted. */
    public void write() {
        for (Hash id : Set.copyOf(counted.keySet())) {
            var some = counted.remove(id);
            if (some != null) {
                write(id, some);
            }
        }
    }

    private void write(Hash id, Sighting some) {
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                var link = links.find(id);
                if (link.isEmpty()
                        || links.append(
                                        link.get(),
                                        AssetHistory.PRODUCT,
                                        some.last(),
                                        Deed.SEE,
                                        PreviewLink.times(some.times()))
                                .isPresent()) {
                    return;
                }
            }
        } catch (RuntimeException away) {
            counted.merge(id, some, Sighting::and);
            throw away;
        }
        counted.merge(id, some, Sighting::and);
    }
}
