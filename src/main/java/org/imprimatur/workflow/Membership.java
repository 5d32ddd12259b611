package org.imprimatur.workflow;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.page.AccountName;

/**
 * That a page goes live together with others.
 *
 * @param name what people call the release
 * @param hold while the release is about to go live: nothing may move the page then but the release itself
 */
public record Membership(ReleaseId release, String name, Optional<Hold> hold) {
    /**
     * That a page is ready for one attempt to take its release live.
     *
     * @param attempt the number of the entry in the release's journal that decides it
     */
    public record Hold(int attempt, AccountName by, Instant at) {}

    boolean isOf(String release) {
        return this.release.value().equals(release);
    }

    boolean isHeldFor(String attempt) {
        return hold.map(held -> String.valueOf(held.attempt()).equals(attempt)).orElse(false);
    }

    Membership held(Step step) {
        var attempt = Integer.parseInt(step.detail(Detail.ATTEMPT));
        return new Membership(release, name, Optional.of(new Hold(attempt, step.by(), step.at())));
    }

    Membership letGo() {
        return new Membership(release, name, Optional.empty());
    }
}
