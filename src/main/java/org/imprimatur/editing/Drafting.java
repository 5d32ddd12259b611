package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Beginning pages, writing their texts, going back to earlier ones. */
public final class Drafting {
    private final Moves moves;
    private final Standings standings;
    private final Journals journals;
    private final Texts texts;
    private final Claims claims;
    private final Paths paths;
    private final ContentTypes types;
    private final Set<LocaleTag> locales;

    public Drafting(
            Moves moves,
            Standings standings,
            Journals journals,
            Texts texts,
            Claims claims,
            ContentTypes types,
            Set<LocaleTag> locales) {
        this.moves = moves;
        this.standings = standings;
        this.journals = journals;
        this.texts = texts;
        this.claims = claims;
        this.paths = new Paths(claims, standings);
        this.types = types;
        this.locales = Set.copyOf(locales);
    }

    /** Begins a page with its first draft. The path must be free in its locale. */
    public Outcome create(Actor actor, NewPage page, Text text, String note) {
        return create(actor, page, text, note(note));
    }

    /** The same at a path at which readers found another page before; they are not led on to that one any more. */
    public Outcome createInPlace(Actor actor, NewPage page, Text text, String note) {
        return create(actor, page, text, note(note), true);
    }

    Outcome create(Actor actor, NewPage page, Text text, Map<Detail, String> more) {
        return create(actor, page, text, more, false);
    }

    /**
     * Begins a page.
     *
     * @param takeOver whether readers may have found another page at its path before
     */
    Outcome create(Actor actor, NewPage page, Text text, Map<Detail, String> more, boolean takeOver) {
        if (!actor.isOneOf(Transition.CREATE.by())) {
            return Transition.CREATE.notYourRole();
        }
        var refusal = settled(page);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var ofHost = moves.beginning(actor, details(page, more), text);
        if (ofHost.isPresent()) {
            return ofHost.get();
        }
        var turn = paths.claim(page.locale(), page.path(), PageId.random(), takeOver);
        if (turn.refused().isPresent()) {
            return turn.refused().get();
        }
        var inTheGroup = placed(page);
        if (!inTheGroup.equals(page.path())) {
            return translated(page, inTheGroup);
        }
        var outcome = moves.create(actor, turn.owner(), texts.keepWithEntry(text), details(page, more));
        return outcome.fold(moved -> moved, stale -> Paths.taken(page.locale(), page.path()));
    }

    /** Why somebody may not begin this page; whether its path is free shows when they try. */
    Optional<Refused> refusal(Actor actor, NewPage page) {
        return actor.isOneOf(Transition.CREATE.by()) ? settled(page) : Optional.of(Transition.CREATE.notYourRole());
    }

    /** Why somebody may not write in this page now. */
    Optional<Refused> refusal(Actor actor, Standing page) {
        return moves.choice(actor, page, Transition.SAVE, Map.of());
    }

    private Optional<Refused> settled(NewPage page) {
        if (types.find(page.type()).isEmpty()) {
            return Optional.of(
                    new Refused("UNKNOWN_TYPE", Grounds.INVALID, page.type().value()));
        }
        if (!locales.contains(page.locale())) {
            return Optional.of(
                    new Refused("UNKNOWN_LOCALE", Grounds.INVALID, page.locale().value()));
        }
        return standings.group(page.group()).stream()
                .filter(other -> other.locale().equals(page.locale()))
                .findFirst()
                .map(other -> translated(page, other.path()));
    }

    /** The path that has the group's place in this language now; two who begin it at once get the same answer. */
    private PagePath placed(NewPage page) {
        for (int turn = 1; ; turn++) {
            var path = claims.claim(page.group(), page.locale(), turn, page.path());
            if (path.equals(page.path()) || !isOfAnotherGroup(page, path)) {
                return path;
            }
        }
    }

    /** Whoever claimed the place never began the page, and somebody else has that path now. */
    private boolean isOfAnotherGroup(NewPage page, PagePath path) {
        return standings
                .at(page.locale(), path)
                .filter(other -> !other.group().equals(page.group()))
                .isPresent();
    }

    private static Refused translated(NewPage page, PagePath path) {
        return new Refused("TRANSLATION_EXISTS", Grounds.CONFLICT, page.locale().value(), path.value());
    }

    private static Map<Detail, String> details(NewPage page, Map<Detail, String> more) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(more);
        details.put(Detail.TYPE, page.type().value());
        details.put(Detail.LOCALE, page.locale().value());
        details.put(Detail.PATH, page.path().value());
        details.put(Detail.GROUP, page.group().value());
        details.put(Detail.PREVAILING, String.valueOf(page.prevailing()));
        return details;
    }

    /**
     * Writes a text as the next revision.
     *
     * @param seen the number of the revision that the writer began from
     */
    public Outcome save(Actor actor, PageId page, int seen, Text text, String note) {
        return save(actor, page, seen, text, note(note));
    }

    Outcome save(Actor actor, PageId page, int seen, Text text, Map<Detail, String> details) {
        if (!actor.isOneOf(Transition.SAVE.by())) {
            return Transition.SAVE.notYourRole();
        }
        return moves.write(actor, page, seen, Transition.SAVE, kept(page, text), details);
    }

    /** A text that says what the head says, under the names that fields have by now, is the same text. */
    private Hash kept(PageId page, Text text) {
        return standings
                .find(page)
                .filter(now -> reads(now, texts.get(now.head().text())).equals(reads(now, text)))
                .map(now -> now.head().text())
                .orElseGet(() -> texts.keepWithEntry(text));
    }

    private Text reads(Standing page, Text text) {
        return types.get(page.type()).read(text);
    }

    /** Makes the text of an earlier revision the newest draft. Never publishes. */
    public Outcome restore(Actor actor, PageId page, int seen, int number) {
        if (!actor.isOneOf(Transition.RESTORE.by())) {
            return Transition.RESTORE.notYourRole();
        }
        var earlier = revisions(page).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
        if (earlier.isEmpty()) {
            return new Refused("UNKNOWN_REVISION", Grounds.UNKNOWN, String.valueOf(number));
        }
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.RESTORED, String.valueOf(number));
        details.put(Detail.RESTORED_AUTHOR, earlier.get().author().value());
        followed(page, number).ifPresent(said -> details.put(Detail.FOLLOWS, said));
        return moves.write(actor, page, seen, Transition.RESTORE, earlier.get().text(), details);
    }

    /** What an earlier revision was a translation of: going back to it goes back to that. */
    private Optional<String> followed(PageId page, int number) {
        return journals.of(Subject.of(page)).stream()
                .map(PageJournal::step)
                .filter(step -> step.revision() <= number)
                .flatMap(step -> step.says(Detail.FOLLOWS).stream())
                .reduce((earlier, later) -> later);
    }

    /** The revisions of a page, the newest first. */
    public List<Revision> revisions(PageId page) {
        return PageJournal.revisions(journals.of(Subject.of(page)));
    }

    static Map<Detail, String> note(String note) {
        return note.isBlank() ? Map.of() : Map.of(Detail.NOTE, note.strip());
    }
}
