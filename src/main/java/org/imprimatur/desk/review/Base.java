package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Words;
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

    /** All that there is to compare with: the named ones first, then every revision but the head. */
    List<Choice> choices(Standing page, Words words) {
        var choices = new ArrayList<Choice>();
        for (String named : List.of(LIVE, APPROVED, PREVIOUS)) {
            of(page, named)
                    .ifPresent(revision ->
                            choices.add(new Choice(named, words.say("desk.review.base." + named, revision.number()))));
        }
        past.revisions(page).stream()
                .filter(revision -> revision.number() != page.head().number())
                .forEach(revision -> choices.add(choice(revision, words)));
        return choices;
    }

    private static Choice choice(Revision revision, Words words) {
        return new Choice(
                String.valueOf(revision.number()),
                words.say(
                        "desk.review.base.any",
                        revision.number(),
                        revision.author().value(),
                        words.day(revision.at())));
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
