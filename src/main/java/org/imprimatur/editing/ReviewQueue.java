package org.imprimatur.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.journal.Found;
import org.imprimatur.journal.Marked;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Selection;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.redline.Summary;
import org.imprimatur.review.Sizes;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * What waits for a lawyer's yes. Of each page there is a bit for what it is narrowed by and a place in each order, so that who
 * sees some of a queue looks at no others.
 */
public final class ReviewQueue {
    private final Moves moves;
    private final Sizes sizes;
    private final ContentTypes types;
    private final Register<AccountName> sentBack;
    private final Register<AccountName> mentioning;
    private final Register<AccountName> submitters;
    private final Marked<QueueMark> marked;
    private final Marked<QueueMark> signable;
    private final Ranking<Instant> waiting;
    private final Ranking<Instant> stirred;
    private final Ranking<Due> dues;
    private final Ranking<Size> bySize;
    private List<ContentType> known = List.of();

    public ReviewQueue(Standings standings, Moves moves, Sizes sizes, ContentTypes types) {
        this.moves = moves;
        this.sizes = sizes;
        this.types = types;
        this.sentBack = new Register<>(
                standings,
                page -> page.stage() == Stage.DRAFT && page.sentBack().isPresent() ? page.writers() : Set.of());
        this.mentioning = new Register<>(standings, page -> page.review().mentioned());
        this.submitters = new Register<>(
                standings, page -> waits(page).map(Submission::by).stream().toList());
        this.marked = new Marked<>(
                standings,
                page -> waits(page).map(asked -> QueueMark.of(page, asked)).orElse(List.of()));
        this.signable = new Marked<>(standings, this::signable);
        this.waiting = new Ranking<>(standings, page -> waits(page).map(Submission::at), Comparator.naturalOrder());
        this.stirred = new Ranking<>(
                standings, page -> waits(page).map(asked -> page.last().at()), Comparator.naturalOrder());
        this.dues = new Ranking<>(
                standings, page -> waits(page).map(asked -> Due.of(page, asked)), Comparator.naturalOrder());
        this.bySize = new Ranking<>(
                standings, page -> waits(page).map(asked -> size(page, asked)), Comparator.naturalOrder());
    }

    /** The nearest first; what has no end comes last. */
    private record Due(Instant at, Instant since) implements Comparable<Due> {
        static Due of(Standing page, Submission asked) {
            return new Due(page.review().due().orElse(Instant.MAX), asked.at());
        }

        @Override
        public int compareTo(Due other) {
            int byEnd = at.compareTo(other.at);
            return byEnd == 0 ? since.compareTo(other.since) : byEnd;
        }
    }

    /** The largest first. */
    private record Size(int words, Instant since) implements Comparable<Size> {
        @Override
        public int compareTo(Size other) {
            int bySize = Integer.compare(other.words, words);
            return bySize == 0 ? since.compareTo(other.since) : bySize;
        }
    }

    private Size size(Standing page, Submission asked) {
        return new Size(sizes.of(page).words(), asked.at());
    }

    private static Optional<Submission> waits(Standing page) {
        return page.submission().filter(asked -> page.stage() == Stage.LEGAL_REVIEW);
    }

    /** Where nobody is named, whoever may sign off next is asked. */
    private List<QueueMark> signable(Standing page) {
        return waits(page).isEmpty() || page.assignee().isPresent()
                ? List.of()
                : moves.pending(page).next().stream().map(QueueMark::next).toList();
    }

    /** The pages that fit, in the order that was asked for. */
    public Found ask(Actor actor, QueueQuestion question, Instant now) {
        lookAgainAtNewTypes();
        return new Found(fitting(actor, question, now), order(question.order()), false);
    }

    /** How many pages fit, in whatever order. */
    public int count(Actor actor, QueueQuestion question, Instant now) {
        lookAgainAtNewTypes();
        return fitting(actor, question, now).size();
    }

    /** What a type asks for, and what of a text counts, may be something else when it was defined anew. */
    private synchronized void lookAgainAtNewTypes() {
        var now = types.all();
        if (!now.equals(known)) {
            signable.lookAgain();
            bySize.lookAgain();
            known = List.copyOf(now);
        }
    }

    private Ranking<?> order(Order order) {
        return switch (order) {
            case WAIT -> waiting;
            case DUE -> dues;
            case SIZE -> bySize;
        };
    }

    private Selection fitting(Actor actor, QueueQuestion question, Instant now) {
        var fitting = marked.with(QueueMark.of(question));
        var due = question.due().before(now);
        if (due.isPresent()) {
            fitting = fitting.and(before(due.get()));
        }
        if (question.waiting() > 0) {
            fitting = fitting.and(waiting.selectedUpTo(now.minus(Duration.ofDays(question.waiting()))));
        }
        return switch (question.share()) {
            case TEAM -> fitting;
            case OVERDUE -> fitting.and(before(Deadline.OVERDUE.before(now).orElse(now)));
            case MINE -> mine(actor, fitting);
        };
    }

    private Selection before(Instant end) {
        return dues.selectedUpTo(new Due(end.minusNanos(1), Instant.MAX));
    }

    /** What waits for somebody by name, or because nobody is named and they may sign it off. */
    private Selection mine(Actor actor, Selection fitting) {
        var mine = marked.with(List.of(QueueMark.assignee(actor.name())));
        if (!actor.capacities().isEmpty()) {
            var own = marked.with(List.of(QueueMark.hand(actor.name())));
            for (String capacity : actor.capacities()) {
                mine = mine.or(signable.with(List.of(QueueMark.next(capacity))).without(own));
            }
        }
        return fitting.and(mine);
    }

    /** Some of those that were found, to which nothing happened for longest. */
    public List<Standing> unstirred(Found found, int most) {
        return stirred.some(found.pages(), false, 0, most);
    }

    /** Who waits for an answer, whoever is to give it. */
    public Set<AccountName> submitters() {
        return submitters.counts().keySet();
    }

    /** The pages that were sent back to somebody who wrote them. */
    public List<Standing> sentBackTo(AccountName writer) {
        return sentBack.under(writer);
    }

    /** The pages with a comment in which somebody's word is waited for. */
    public List<Standing> mentioning(AccountName who) {
        return mentioning.under(who);
    }

    /** All that waits for anybody, the longest wait first. */
    public List<Standing> waiting() {
        return waiting.some(0, Integer.MAX_VALUE);
    }

    /** How much the page that waits changes of what is live; compared once. */
    public Summary size(Standing page) {
        return sizes.of(page);
    }
}
