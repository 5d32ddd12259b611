package org.imprimatur.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.journal.Subject;
import org.imprimatur.preview.Admission;
import org.imprimatur.preview.LookingAhead;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.workflow.Actor;

/** Finds out what an address of a preview lets one look at, if anything. */
@ApplicationScoped
public class Lookouts {
    private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{20,100})(/.*)?");
    private static final Pattern TARGET = Pattern.compile("/(pages|releases)/([a-z0-9-]{1,64})(/.*)?");
    private static final Map<String, String> SUBJECTS = Map.of("pages", Subject.PAGE, "releases", Subject.RELEASE);
    private static final int TOO_MANY = 429;

    private final Admission admission;
    private final LookingAhead ahead;

    @Inject
    public Lookouts(Admission admission, LookingAhead ahead) {
        this.admission = admission;
        this.ahead = ahead;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Lookouts() {
        this(null, null);
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
        var wait = admission.wait(sender);
        if (!wait.isZero()) {
            response.setStatus(TOO_MANY);
            response.setHeader(
                    "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
        }
        var secret = asked.matches() ? asked.group(1) : "";
        var base = base(request, secret);
        return admission
                .admit(secret, sender)
                .flatMap(in -> rest(request, base).map(rest -> {
                    count(in.link(), rest);
                    return new Lookout(base, rest, in.outlook(), Optional.of(in.link()), Optional.empty());
                }));
    }

    /** A page with ten pictures was looked at once. */
    private void count(PreviewLink link, String rest) {
        if (!rest.startsWith(AssetAddress.PREFIX) && rest.length() > 1) {
            admission.saw(link);
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
