package org.imprimatur.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.journal.Subject;
import org.imprimatur.preview.LookingAhead;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.preview.Previewing;
import org.imprimatur.preview.Sightings;
import org.imprimatur.workflow.Actor;

/** Finds out what an address of a preview lets one look at, if anything. */
@ApplicationScoped
public class Lookouts {
    static final String DESK = "/desk/preview";

    private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{20,100})(/.*)?");
    private static final Pattern TARGET = Pattern.compile("/(pages|releases)/([a-z0-9-]{1,64})(/.*)?");
    private static final Map<String, String> SUBJECTS = Map.of("pages", Subject.PAGE, "releases", Subject.RELEASE);
    private static final int TOO_MANY = 429;

    private final Previewing previewing;
    private final LookingAhead ahead;
    private final Sightings sightings;
    private final Clock clock;
    private final Throttle throttle;

    @Inject
    public Lookouts(Previewing previewing, LookingAhead ahead, Sightings sightings, Clock clock) {
        this.previewing = previewing;
        this.ahead = ahead;
        this.sightings = sightings;
        this.clock = clock;
        this.throttle = new Throttle(clock);
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Lookouts() {
        this(null, null, null, null);
    }

    Optional<Lookout> ofDesk(HttpServletRequest request, Optional<Actor> actor) {
        var asked = TARGET.matcher(path(request));
        if (actor.isEmpty() || !asked.matches()) {
            return Optional.empty();
        }
        var base = base(request, asked.group(1) + "/" + asked.group(2));
        return ahead.at(new Subject(SUBJECTS.get(asked.group(1)) + asked.group(2)))
                .flatMap(outlook ->
                        rest(request, base).map(rest -> new Lookout(base, rest, outlook, Optional.empty(), actor)));
    }

    /** @param sender from where the request comes: who guesses has to wait */
    Optional<Lookout> byLink(HttpServletRequest request, HttpServletResponse response, String sender) {
        var asked = SECRET.matcher(path(request));
        var wait = throttle.wait(sender);
        if (!wait.isZero()) {
            response.setStatus(TOO_MANY);
            response.setHeader(
                    "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
            return Optional.empty();
        }
        var link = asked.matches() ? previewing.find(asked.group(1)) : Optional.<PreviewLink>empty();
        if (link.isEmpty()) {
            throttle.failed(sender);
            return Optional.empty();
        }
        var base = base(request, asked.group(1));
        return previewing
                .look(link.get())
                .flatMap(outlook -> rest(request, base).map(rest -> {
                    count(link.get(), rest);
                    return new Lookout(base, rest, outlook, link, Optional.empty());
                }));
    }

    /** A page with ten pictures was looked at once. */
    private void count(PreviewLink link, String rest) {
        if (!rest.startsWith(AssetAddress.PREFIX) && rest.length() > 1) {
            sightings.saw(link, clock.instant());
        }
    }

    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String base(HttpServletRequest request, String id) {
        return request.getContextPath() + request.getServletPath() + "/" + id;
    }

    private static Optional<String> rest(HttpServletRequest request, String base) {
        var raw = request.getRequestURI();
        return raw.startsWith(base) ? Optional.of(raw.substring(base.length())) : Optional.empty();
    }
}
