package org.imprimatur.release;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * When a release goes live by itself, and that it was to and did not.
 *
 * @param missed until another instant is set, or somebody has taken note
 */
public record Timing(Optional<Plan> plan, Optional<Missed> missed) {
    static final Timing NONE = new Timing(Optional.empty(), Optional.empty());

    /**
     * That exactly these texts go live at an instant.
     *
     * @param id the number of the entry that set it
     */
    public record Plan(int id, Instant at, AccountName by, Instant set, Map<PageId, Hash> members) {
        public Plan {
            members = Map.copyOf(members);
        }
    }

    /**
     * That they did not.
     *
     * @param why the key of the reason
     * @param pages those that were in the way, each with the key of its own reason
     */
    public record Missed(Plan plan, Instant at, String why, Map<PageId, String> pages) {
        public Missed {
            pages = Map.copyOf(pages);
        }
    }

    static Timing of(Plan plan) {
        return new Timing(Optional.of(plan), Optional.empty());
    }

    Timing missed(Instant at, String why, Map<PageId, String> pages) {
        return plan.map(gone -> new Timing(Optional.empty(), Optional.of(new Missed(gone, at, why, pages))))
                .orElse(this);
    }

    public boolean isEmpty() {
        return plan.isEmpty() && missed.isEmpty();
    }
}
