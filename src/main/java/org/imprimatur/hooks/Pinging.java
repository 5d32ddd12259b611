package org.imprimatur.hooks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imprimatur.page.CanonicalJson;

/** Tries out whether a hook is heard, now and while somebody waits. */
public final class Pinging {
    private static final String SOURCE = "ping:";
    private static final String FIRST = "/000000001";

    private final Ringing ringing;
    private final Clock clock;

    public Pinging(Ringing ringing, Clock clock) {
        this.ringing = ringing;
        this.clock = clock;
    }

    /** The answer; empty where the store took the try for another's. */
    Optional<Reply> ping(Hook hook, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var name = UUID.randomUUID().toString();
        var id = "evt_" + name.replace("-", "");
        var body = CanonicalJson.of(Map.of(
                "id",
                id,
                "type",
                Topic.PING,
                "timestamp",
                now.toString(),
                "data",
                Map.of("webhook", Map.of("id", hook.id(), "name", hook.wish().name()), "by", by)));
        var event = new Event(SOURCE + name + FIRST, id, Topic.PING, body, now);
        return ringing.ring(hook, event, ringing.fate(hook, event));
    }

    static boolean isOne(Attempt attempt) {
        return attempt.source().startsWith(SOURCE);
    }
}
