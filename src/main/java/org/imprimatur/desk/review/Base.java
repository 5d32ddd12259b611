package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** What a text under review is compared with: live, last approved, previous, or any revision by its number. */
@ApplicationScoped
public class Base {
    static final String LIVE = "live";
    static final String APPROVED = "approved";
    static final String PREVIOUS = "previous";

    private final Past past;

    @Inject
    public Base(Past past) {
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Base() {
        this(null);
    }

    /** Empty where there is no such revision: the text is then read as wholly new. */
    Optional<Revision> of(Standing page, String against) {
        return switch (against) {
            case LIVE -> page.live().map(Standing.Live::revision);
            case APPROVED -> past.lastApproved(page);
            case PREVIOUS -> past.revision(page, page.head().number() - 1);
            default -> past.revision(page, Numbers.read(against, 0));
        };
    }
}
