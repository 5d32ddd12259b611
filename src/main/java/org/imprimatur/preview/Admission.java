package org.imprimatur.preview;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.imprimatur.accounts.Throttle;

/** Lets people in who have a link. Who guesses has to wait. */
public final class Admission {
    private final Previewing previewing;
    private final Sightings sightings;
    private final Throttle throttle;
    private final Clock clock;

    public Admission(Previewing previewing, Sightings sightings, Throttle throttle, Clock clock) {
        this.previewing = previewing;
        this.sightings = sightings;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What somebody may look at, and by which link. */
    public record Admitted(PreviewLink link, Outlook outlook) {}

    /** How long a sender still has to wait who guessed before. */
    public Duration wait(String sender) {
        return throttle.wait(sender);
    }

    /**
     * Empty where there is no such link, where it is over or was taken back: nobody can tell which.
     *
     * @param sender from where the request comes; nobody who has to wait gets in
     */
    public Optional<Admitted> admit(String secret, String sender) {
        if (!wait(sender).isZero()) {
            return Optional.empty();
        }
        var link = previewing.find(secret);
        if (link.isEmpty()) {
            throttle.failed(sender);
        }
        return link.flatMap(known -> previewing.look(known).map(outlook -> new Admitted(known, outlook)));
    }

    /** That somebody looked at a page. */
    public void saw(PreviewLink link) {
        sightings.saw(link, clock.instant());
    }
}
