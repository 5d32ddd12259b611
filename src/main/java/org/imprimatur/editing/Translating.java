package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Followed;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Moved;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Writing a text that says the same as another in another language. Which revision of that it follows is said by whoever
 * writes it: a save that says nothing of it leaves a translation as far behind as it was.
 */
public final class Translating {
    private final Drafting drafting;
    private final Moves moves;
    private final Standings standings;
    private final Translations translations;

    public Translating(Drafting drafting, Moves moves, Standings standings, Translations translations) {
        this.drafting = drafting;
        this.moves = moves;
        this.standings = standings;
        this.translations = translations;
    }

    /** Begins a page as the translation of another as that stands now. The path must be free in its locale. */
    public Outcome begin(Actor actor, NewPage page, Standing source, Text text) {
        return begin(actor, page, source, text, false);
    }

    /** The same, also at a path at which readers found another page before, where that is wanted. */
    public Outcome begin(Actor actor, NewPage page, Standing source, Text text, boolean takeOver) {
        var followed = new Followed(source.id(), source.head().number());
        return drafting.create(actor, page, text, Map.of(Detail.FOLLOWS, followed.said()), takeOver);
    }

    /**
     * Writes a text as the next revision.
     *
     * @param seen the number of the revision that the writer began from
     * @param follows the revision of the source that the text says the same as from now on; empty leaves it as it was
     */
    public Outcome save(Actor actor, PageId id, int seen, Text text, String note, Optional<Integer> follows) {
        var page = standings.find(id);
        if (page.isEmpty()) {
            return Refused.unknownPage();
        }
        var source = translations.source(page.get());
        if (follows.isPresent() && !isRevision(page.get(), source, follows.get())) {
            return noRevision(follows.get());
        }
        var followed = source.id().equals(id) ? Optional.<Followed>empty() : said(page.get(), source, follows);
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Drafting.note(note));
        followed.ifPresent(one -> details.put(Detail.FOLLOWS, one.said()));
        return drafting.save(actor, id, seen, text, details)
                .fold(
                        moved -> moved.changed() || follows.isEmpty() ? moved : follow(actor, id, follows.get()),
                        refused -> refused);
    }

    /** Says that a text as it stands says the same as a revision of its source. */
    public Outcome follow(Actor actor, PageId id, int revision) {
        var page = standings.find(id);
        if (page.isEmpty()) {
            return Refused.unknownPage();
        }
        var source = translations.source(page.get());
        if (!isRevision(page.get(), source, revision)) {
            return noRevision(revision);
        }
        var followed = new Followed(source.id(), revision);
        return page.get().followed().equals(Optional.of(followed))
                ? new Moved(page.get(), false)
                : moves.add(actor, id, Transition.FOLLOW, Map.of(Detail.FOLLOWS, followed.said()));
    }

    private static boolean isRevision(Standing page, Standing source, int number) {
        return !source.id().equals(page.id())
                && number >= 1
                && number <= source.head().number();
    }

    private static Refused noRevision(int number) {
        return new Refused("UNKNOWN_REVISION", Grounds.UNKNOWN, String.valueOf(number));
    }

    /** What was never said is written down as it was taken to be until now, before this save makes it look newer. */
    private Optional<Followed> said(Standing page, Standing source, Optional<Integer> follows) {
        var known = page.followed().filter(one -> one.source().equals(source.id()));
        return follows.map(number -> new Followed(source.id(), number))
                .or(() -> known.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Followed(source.id(), translations.followed(page))));
    }
}
