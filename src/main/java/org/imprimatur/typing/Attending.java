package org.imprimatur.typing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.UnavailableException;

/** Who has which page open in the editor, on whatever node. */
public final class Attending {
    private static final Logger LOG = Logger.getLogger(Attending.class.getName());

    /** A browser says so three times as often; one that crashed is forgotten after that. */
    private static final Duration BREATH = Duration.ofSeconds(75);

    /** Lists ask for every line; what others did a moment ago may be seen a moment later. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Presences presences;
    private final Clock clock;
    private volatile Glance last = Glance.NONE;

    private record Glance(Instant at, List<Presence> seen) {
        static final Glance NONE = new Glance(Instant.EPOCH, List.of());
    }

    public Attending(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    public void here(String about, AccountName who) {
        note(() -> presences.note(new Presence(about, who, now())));
    }

    public void gone(String about, AccountName who) {
        note(() -> presences.forget(about, who));
    }

    /** A store that keeps nothing for now keeps nobody from reading the page. */
    private void note(Runnable change) {
        try {
            change.run();
            last = Glance.NONE;
        } catch (UnavailableException notNow) {
            LOG.log(Level.FINE, "who has a page open could not be noted: {0}", notNow.getMessage());
        }
    }

    /** Who has it open now, by name. */
    public List<AccountName> at(String about) {
        return glance().seen().stream()
                .filter(presence -> presence.about().equals(about))
                .map(Presence::who)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Glance glance() {
        var now = now();
        var seen = last;
        if (!seen.at().plus(MOMENT).isAfter(now)) {
            seen = new Glance(now, lookAround(now));
            last = seen;
        }
        return seen;
    }

    private List<Presence> lookAround(Instant now) {
        return presences.all().stream()
                .filter(presence -> presence.seen().plus(BREATH).isAfter(now))
                .toList();
    }

    /** Forgets those who left long ago. */
    public void tidy() {
        presences.forgetBefore(now().minus(BREATH));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
