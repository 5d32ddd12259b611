package org.imprimatur.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.imprimatur.reading.LivePages;

/** Answers that were made once, as long as what readers see stays the same. */
@ApplicationScoped
public class Kept {
    private static final int MOST = 2_000;

    private final LivePages live;
    private final Json json;
    private volatile Edition edition = new Edition(-1, new ConcurrentHashMap<>());

    private record Edition(long number, Map<String, Bytes> answers) {}

    @Inject
    public Kept(LivePages live, Json json) {
        this.live = live;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Kept() {
        this(null, null);
    }

    Bytes answer(String question, Supplier<Object> made) {
        // The number is read before the pages are: what is made in between is then thrown away, not kept too long.
        long now = live.edition();
        var current = edition;
        if (current.number() != now || current.answers().size() >= MOST) {
            current = new Edition(now, new ConcurrentHashMap<>());
            edition = current;
        }
        var known = current.answers().get(question);
        if (known != null) {
            return known;
        }
        var fresh = Bytes.of(json.bytes(made.get()));
        current.answers().put(question, fresh);
        return fresh;
    }
}
