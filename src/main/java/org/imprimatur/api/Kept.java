package org.imprimatur.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.reading.WatchedPages.Drawn;

/** Answers that were made once, as long as what readers see stays the same. */
@ApplicationScoped
public class Kept {
    private static final int MOST = 2_000;

    private final WatchedPages live;
    private final Json json;
    private final Map<String, Drawn<Bytes>> answers = new ConcurrentHashMap<>();

    @Inject
    public Kept(WatchedPages live, Json json) {
        this.live = live;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Kept() {
        this(null, null);
    }

    Bytes answer(String question, Supplier<Object> made) {
        var known = answers.get(question);
        if (known != null && known.sources().hold()) {
            return known.what();
        }
        var fresh = live.watch(() -> Bytes.of(json.bytes(made.get())));
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, fresh);
        return fresh.what();
    }
}
