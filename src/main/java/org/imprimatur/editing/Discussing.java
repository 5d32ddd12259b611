package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Comment;
import org.imprimatur.review.Discussion;
import org.imprimatur.review.Mentions;
import org.imprimatur.review.Taking;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Items;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Speaking about a text, and taking over the words that somebody else suggests. */
public final class Discussing {
    /** Characters; a comment is no place for a text of its own. */
    static final int LONGEST_WORDS = 5_000;

    private final Moves moves;
    private final Journals journals;
    private final Texts texts;
    private final Predicate<AccountName> readers;
    private final Quoting quoting;

    /**
     * Over the page's own journal.
     *
     * @param readers whether an account is there and may read the pages at the desk: nobody else is mentioned
     */
    public Discussing(Moves moves, Journals journals, Texts texts, Predicate<AccountName> readers, Quoting quoting) {
        this.moves = moves;
        this.journals = journals;
        this.texts = texts;
        this.readers = readers;
        this.quoting = quoting;
    }

    /** All that was said of a page so far. */
    public Discussion of(PageId page) {
        return Discussion.of(
                journals.of(Subject.of(page)).stream().map(PageJournal::step).toList());
    }

    /** Says something of a text, or suggests other words for some of it. */
    public Outcome say(Actor actor, Standing page, NewComment said) {
        var arrow = said.rewording().isPresent() ? Transition.SUGGEST : Transition.COMMENT;
        if (!actor.isOneOf(arrow.by())) {
            return arrow.notYourRole();
        }
        if (!isOf(page, said.about())) {
            return Refused.stale();
        }
        return quoting.details(page, said)
                .fold(details -> add(actor, page.id(), arrow, said.words(), said(details, said)), refused -> refused);
    }

    private static Map<Detail, String> said(Map<Detail, String> anchor, NewComment said) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(anchor);
        details.put(Detail.ABOUT, said.about().hex());
        if (said.isBlocking()) {
            details.put(Detail.BLOCKING, "true");
        }
        return details;
    }

    private boolean isOf(Standing page, Hash text) {
        return PageJournal.revisions(journals.of(Subject.of(page.id()))).stream()
                .anyMatch(revision -> revision.text().equals(text));
    }

    public Outcome reply(Actor actor, PageId page, int comment, String words) {
        return add(actor, page, Transition.REPLY, words, about(comment));
    }

    public Outcome resolve(Actor actor, PageId page, int comment) {
        return resolve(actor, page, comment, "");
    }

    public Outcome resolve(Actor actor, PageId page, int comment, String words) {
        return add(actor, page, Transition.RESOLVE, words, about(comment));
    }

    public Outcome reopen(Actor actor, PageId page, int comment) {
        return reopen(actor, page, comment, "");
    }

    public Outcome reopen(Actor actor, PageId page, int comment, String words) {
        return add(actor, page, Transition.REOPEN, words, about(comment));
    }

    private static Map<Detail, String> about(int comment) {
        return Map.of(Detail.COMMENT, String.valueOf(comment));
    }

    private Outcome add(Actor actor, PageId page, Transition arrow, String words, Map<Detail, String> more) {
        var clean = new FieldValue.One(words).value().strip();
        if (clean.length() > LONGEST_WORDS) {
            return tooLong(LONGEST_WORDS);
        }
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(more);
        details.putAll(Reviewing.said(Detail.WORDS, clean));
        details.putAll(Reviewing.said(Detail.MENTIONED, mentioned(clean)));
        return moves.add(actor, page, arrow, details);
    }

    static Refused tooLong(int longest) {
        return new Refused("WORDS_TOO_LONG", Grounds.INVALID, String.valueOf(longest));
    }

    private String mentioned(String words) {
        return Items.said(
                Mentions.in(words, readers).stream().map(AccountName::value).toList());
    }

    /**
     * Takes suggestions into the text: one new revision, which voids every sign-off.
     *
     * @param seen the number of the revision that was looked at
     * @param withdraws whether a text that is in review is withdrawn first
     */
    public Outcome take(Actor actor, Standing page, int seen, List<Integer> suggestions, boolean withdraws) {
        if (!actor.isOneOf(Transition.SAVE.by())) {
            return Transition.SAVE.notYourRole();
        }
        if (page.head().number() != seen) {
            return Refused.stale();
        }
        var taking = new Taking(texts.get(page.head().text()), texts::find);
        var refused = taken(page, suggestions, taking);
        if (refused.isPresent()) {
            return refused.get();
        }
        return withdraws && page.stage() == Stage.LEGAL_REVIEW
                ? moves.move(actor, page.id(), page.head().text(), Transition.WITHDRAW, Map.of())
                        .fold(moved -> write(actor, moved.now(), taking), no -> no)
                : write(actor, page, taking);
    }

    private Optional<Refused> taken(Standing page, List<Integer> suggestions, Taking taking) {
        var discussion = of(page.id());
        for (int id : suggestions) {
            var comment = discussion.find(id).filter(found -> found.suggestion().isPresent());
            if (comment.isEmpty()) {
                return Optional.of(new Refused("UNKNOWN_COMMENT", Grounds.UNKNOWN));
            }
            if (!comment.get().isOpen()) {
                return Optional.of(new Refused("SUGGESTION_SETTLED", Grounds.CONFLICT));
            }
            if (!taking.take(comment.get())) {
                return Optional.of(new Refused("SUGGESTION_GONE", Grounds.CONFLICT));
            }
        }
        return suggestions.isEmpty() ? Optional.of(new Refused("UNKNOWN_COMMENT", Grounds.UNKNOWN)) : Optional.empty();
    }

    private Outcome write(Actor actor, Standing page, Taking taking) {
        var ids = taking.taken().stream().map(Comment::id).map(String::valueOf).toList();
        var text = texts.keepWithEntry(taking.text());
        return moves.write(
                actor,
                page.id(),
                page.head().number(),
                Transition.SAVE,
                text,
                Map.of(Detail.SUGGESTION, Items.said(ids)));
    }
}
