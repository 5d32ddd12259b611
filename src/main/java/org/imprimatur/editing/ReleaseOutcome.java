package org.imprimatur.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;

/** What became of an attempt on several pages at once: all of it held, or nothing did. */
public sealed interface ReleaseOutcome {
    <T> T fold(Function<Done, T> done, Function<No, T> no);

    /** Why it did not hold; empty where it did. */
    default Optional<No> refused() {
        return fold(done -> Optional.empty(), Optional::of);
    }

    /** It held for every page and is durable. */
    record Done(Release release) implements ReleaseOutcome {
        @Override
        public <T> T fold(Function<Done, T> done, Function<No, T> no) {
            return done.apply(this);
        }
    }

    /**
     * It was refused.
     *
     * @param why the reason of the whole
     * @param members the pages that stand in the way, each with its own reason
     */
    record No(Outcome.Refused why, Map<PageId, Outcome.Refused> members) implements ReleaseOutcome {
        public No {
            members = Map.copyOf(members);
        }

        static No because(String key, Grounds grounds, Object... args) {
            return new No(new Outcome.Refused(key, grounds, List.of(args), List.of()), Map.of());
        }

        /** As forbidden as the first page that is in the way. */
        static No because(Map<PageId, Outcome.Refused> members) {
            var first = members.values().iterator().next();
            return new No(
                    new Outcome.Refused("RELEASE_NOT_READY", first.grounds(), List.of(members.size()), List.of()),
                    members);
        }

        static No notOpen(Optional<Release> release) {
            return release.isEmpty()
                    ? because("UNKNOWN_RELEASE", Grounds.UNKNOWN)
                    : because("RELEASE_CLOSED", Grounds.CONFLICT);
        }

        static No stale() {
            return new No(Outcome.Refused.stale(), Map.of());
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<No, T> no) {
            return no.apply(this);
        }
    }
}
