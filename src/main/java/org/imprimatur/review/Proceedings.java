package org.imprimatur.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * What happened around one revision of a page, read from the page's whole chain and nothing else.
 *
 * @param now where the page stood after the last entry
 * @param base the revision that was live when this one was submitted, or written where it never was
 * @param everySignOff of this revision and all others, void ones among them
 */
public record Proceedings(
        Standing now,
        Revision revision,
        Optional<Revision> base,
        List<GivenSignOff> everySignOff,
        Fate fate,
        List<Entry> chain) {
    public Proceedings {
        everySignOff = List.copyOf(everySignOff);
        chain = List.copyOf(chain);
    }

    /** Those of this revision, void ones among them. */
    public List<GivenSignOff> signOffs() {
        return everySignOff.stream()
                .filter(given -> PageJournal.step(given.entry()).revision() == revision.number())
                .toList();
    }

    /** The entry that voided the sign-off that an entry gave. */
    public Optional<Entry> voiding(Entry signing) {
        return everySignOff.stream()
                .filter(given -> given.entry().equals(signing))
                .findFirst()
                .flatMap(GivenSignOff::voided);
    }

    /** Empty where the page has no such revision. */
    public static Optional<Proceedings> of(PageId page, List<Entry> chain, int number) {
        return PageJournal.revisions(chain).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> new Walk(page, revision).along(chain));
    }

    /** Follows the page from its first entry to its last, with an eye on one revision. */
    private static final class Walk {
        private final PageId page;
        private final Revision revision;
        private final List<GivenSignOff> signOffs = new ArrayList<>();
        private Optional<Revision> base = Optional.empty();
        // The page went live with these: what comes after does not void them any more.
        private final Set<GivenSignOff> published = new HashSet<>();
        private boolean wasLive;

        Walk(PageId page, Revision revision) {
            this.page = page;
            this.revision = revision;
        }

        Proceedings along(List<Entry> chain) {
            Standing standing = null;
            for (Entry entry : chain) {
                var step = PageJournal.step(entry);
                var next = standing == null ? Standing.created(page, step) : standing.after(step);
                note(standing, entry, step, next);
                standing = next;
            }
            if (standing == null) {
                throw new IllegalArgumentException("a revision without a journal");
            }
            return proceedings(standing, chain);
        }

        private void note(@Nullable Standing was, Entry entry, Step step, Standing next) {
            switch (step.transition()) {
                case CREATE, SAVE, RESTORE, SUBMIT -> compare(was, step);
                case APPROVE -> signOffs.add(given(entry, next));
                case PUBLISH -> {
                    wasLive |= isOurs(step);
                    published.addAll(signOffs);
                }
                default -> {}
            }
            signOffs.replaceAll(given -> holds(given, next) ? given : given.voidedBy(entry));
        }

        private void compare(@Nullable Standing was, Step step) {
            if (isOurs(step)) {
                base = Optional.ofNullable(was).flatMap(Standing::live).map(Standing.Live::revision);
            }
        }

        private static GivenSignOff given(Entry entry, Standing next) {
            var latest = next.signOffs().get(next.signOffs().size() - 1);
            return new GivenSignOff(entry, latest, Optional.empty());
        }

        private boolean isOurs(Step step) {
            return step.revision() == revision.number();
        }

        private boolean holds(GivenSignOff given, Standing next) {
            return given.voided().isPresent()
                    || published.contains(given)
                    || next.signOffs().contains(given.signOff());
        }

        private Proceedings proceedings(Standing now, List<Entry> chain) {
            return new Proceedings(now, revision, base, signOffs, Fate.UNSIGNED, chain).decided(wasLive);
        }
    }

    private Proceedings decided(boolean wasLive) {
        return new Proceedings(now, revision, base, everySignOff, fate(wasLive), chain);
    }

    private Fate fate(boolean wasLive) {
        if (now.live()
                .map(live -> live.revision().number() == revision.number())
                .orElse(false)) {
            return Fate.LIVE;
        }
        var own = signOffs();
        if (wasLive || own.isEmpty()) {
            return wasLive ? Fate.WAS_LIVE : Fate.UNSIGNED;
        }
        return own.stream().anyMatch(given -> given.voided().isEmpty()) ? Fate.SIGNED : Fate.VOID;
    }
}
