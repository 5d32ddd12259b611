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
 * @param signOffs those of this revision, void ones among them
 */
public record Proceedings(
        Standing now,
        Revision revision,
        Optional<Revision> base,
        List<GivenSignOff> signOffs,
        Fate fate,
        List<Entry> chain) {
    public Proceedings {
        signOffs = List.copyOf(signOffs);
        chain = List.copyOf(chain);
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
            return new Proceedings(standing, revision, base, signOffs, fate(standing), chain);
        }

        private void note(@Nullable Standing was, Entry entry, Step step, Standing next) {
            if (step.revision() == revision.number()) {
                noteOwn(was, entry, step, next);
            }
            signOffs.replaceAll(given -> holds(given, next) ? given : given.voidedBy(entry));
        }

        private boolean holds(GivenSignOff given, Standing next) {
            return given.voided().isPresent()
                    || published.contains(given)
                    || next.signOffs().contains(given.signOff());
        }

        private void noteOwn(@Nullable Standing was, Entry entry, Step step, Standing next) {
            switch (step.transition()) {
                case CREATE, SAVE, RESTORE, SUBMIT ->
                    base = Optional.ofNullable(was).flatMap(Standing::live).map(Standing.Live::revision);
                case APPROVE ->
                    signOffs.add(new GivenSignOff(
                            entry, next.signOffs().get(next.signOffs().size() - 1), Optional.empty()));
                case PUBLISH -> {
                    wasLive = true;
                    published.addAll(signOffs);
                }
                default -> {}
            }
        }

        private Fate fate(Standing now) {
            boolean live = now.live()
                    .map(read -> read.revision().number() == revision.number())
                    .orElse(false);
            if (live || wasLive) {
                return live ? Fate.LIVE : Fate.WAS_LIVE;
            }
            boolean holds = signOffs.stream().anyMatch(given -> given.voided().isEmpty());
            return holds ? Fate.SIGNED : signOffs.isEmpty() ? Fate.UNSIGNED : Fate.VOID;
        }
    }
}
