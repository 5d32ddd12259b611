package org.imprimatur.api.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.api.frame.Failures;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.releases.ManagedReleases;
import org.imprimatur.journal.Subject;

/** Answers for a request that was carried out by a server that stopped before it could answer. */
@RequestScoped
public class DoneBefore {
    private static final Pattern ABOUT = Pattern.compile("/v1/manage/(pages|releases)(?:/([^/]+))?(?:/.*)?");

    private final Managing managing;
    private final ManagedReleases releases;
    private final Failures failures;

    @Inject
    public DoneBefore(Managing managing, ManagedReleases releases, Failures failures) {
        this.managing = managing;
        this.releases = releases;
        this.failures = failures;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected DoneBefore() {
        this(null, null, null);
    }

    /** The page or release as it is now; of what is told once, such as a token's secret, nobody knows it any more. */
    Response answer(HttpServletRequest request, List<Subject> written) {
        try {
            var about = ABOUT.matcher(request.getPathInfo());
            if (about.matches() && !request.getPathInfo().contains("/previews")) {
                return about.group(1).equals("pages")
                        ? managing.full(managing.page(id(about.group(2), written, Subject.PAGE)))
                        : releases.release(id(about.group(2), written, Subject.RELEASE));
            }
            throw lost();
        } catch (RefusedException refused) {
            return failures.toResponse(refused);
        }
    }

    /** What was made just then has no id in the address. */
    private static String id(String asked, List<Subject> written, String kind) {
        return Optional.ofNullable(asked)
                .orElseGet(() -> written.stream()
                        .filter(subject -> subject.value().startsWith(kind))
                        .findFirst()
                        .map(Subject::id)
                        .orElseThrow(DoneBefore::lost));
    }

    private static RefusedException lost() {
        return new RefusedException(409, "API_ANSWER_LOST", null);
    }
}
