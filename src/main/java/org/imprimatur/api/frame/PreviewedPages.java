package org.imprimatur.api.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.preview.Admission;
import org.imprimatur.reading.Pages;

/** The pages as they will be, for programs that send the secret of a preview link. */
@ApplicationScoped
public class PreviewedPages {
    /** In a header, so that it gets into no log of addresses. */
    public static final String HEADER = "Preview-Token";

    private static final int TOO_MANY = 429;

    private final Admission admission;
    private final CurrentActor who;

    @Inject
    public PreviewedPages(Admission admission, CurrentActor who) {
        this.admission = admission;
        this.who = who;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected PreviewedPages() {
        this(null, null);
    }

    /** Empty where the live pages are asked for; refused where the secret opens nothing. */
    public Optional<Pages> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(this::admitted);
    }

    private Pages admitted(String secret) {
        var sender = who.sender();
        var wait = admission.wait(sender);
        if (!wait.isZero()) {
            throw new RefusedException(
                    TOO_MANY,
                    "API_PREVIEW_WAIT",
                    null,
                    String.valueOf(wait.plusMillis(999).toSeconds()));
        }
        var admitted =
                admission.admit(secret, sender).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_PREVIEW"));
        admission.saw(admitted.link());
        return admitted.outlook().site();
    }
}
