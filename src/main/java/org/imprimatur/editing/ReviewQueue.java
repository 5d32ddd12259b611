package org.imprimatur.editing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.redline.Summary;
import org.imprimatur.review.Sizes;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What waits for a lawyer's yes. */
public final class ReviewQueue {
    private final Moves moves;
    private final Sizes sizes;
    private final Register<AccountName> sentBack;
    private final Register<AccountName> mentioning;
    private final Register<AccountName> submitters;
    private final Ranking<Instant> waiting;

    public ReviewQueue(Standings standings, Moves moves, Sizes sizes) {
        this.moves = moves;
        this.sizes = sizes;
        this.sentBack = new Register<>(
                standings,
                page -> page.stage() == Stage.DRAFT && page.sentBack().isPresent() ? page.writers() : Set.of());
        this.mentioning = new Register<>(standings, page -> page.review().mentioned());
        this.submitters = new Register<>(
                standings, page -> waits(page).map(Submission::by).stream().toList());
        this.waiting = new Ranking<>(standings, page -> waits(page).map(Submission::at), Comparator.naturalOrder());
    }

    private static Optional<Submission> waits(Standing page) {
        return page.submission().filter(asked -> page.stage() == Stage.LEGAL_REVIEW);
    }

    /** The pages that fit, in the order that was asked for. */
    public List<Standing> ask(Actor actor, QueueQuestion question, Instant now) {
        var fitting = fitting(actor, question, now);
        return question.order() == Order.WAIT
                ? fitting.toList()
                : fitting.sorted(order(question.order())).toList();
    }

    /** How many pages fit, in whatever order. */
    public int count(Actor actor, QueueQuestion question, Instant now) {
        return (int) fitting(actor, question, now).count();
    }

    private Stream<Standing> fitting(Actor actor, QueueQuestion question, Instant now) {
        return waiting.some(0, Integer.MAX_VALUE).stream()
                .filter(page -> question.fits(page, now))
                .filter(page -> question.share() != Share.MINE || isMine(actor, page));
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

    /** Whether a page waits for somebody: by name, or because nobody is named and they may sign it off. */
    private boolean isMine(Actor actor, Standing page) {
        return page.assignee()
                .map(actor.name()::equals)
                .orElseGet(() -> isStrange(actor, page)
                        && !moves.pending(page).next(actor).isEmpty());
    }

    /** What can be told without reading the text comes first. */
    private static boolean isStrange(Actor actor, Standing page) {
        return !page.writers().contains(actor.name())
                && page.signOffs().stream().map(SignOff::by).noneMatch(actor.name()::equals);
    }

    private Comparator<Standing> order(Order order) {
        var wait = Comparator.comparing(ReviewQueue::since)
                .thenComparing(page -> page.id().value());
        return switch (order) {
            case WAIT -> wait;
            case DUE ->
                Comparator.<Standing, Instant>comparing(
                                page -> page.review().due().orElse(Instant.MAX))
                        .thenComparing(wait);
            case SIZE ->
                Comparator.comparingInt((Standing page) -> sizes.of(page).words())
                        .reversed()
                        .thenComparing(wait);
        };
    }

    private static Instant since(Standing page) {
        return page.submission().map(asked -> asked.at()).orElse(Instant.MAX);
    }

    /** How much the page that waits changes of what is live. */
    public Summary size(Standing page) {
        return sizes.of(page);
    }
}
