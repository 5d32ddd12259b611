package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.editing.Assigning;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewComment;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.editing.Translating;
import org.imprimatur.review.Quote;
import org.imprimatur.serving.Languages;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Takes an arrow of a page for a program, with the very guards that the desk has. */
@RequestScoped
public class ArrowsTaken {
    private static final Map<Transition, Set<String>> KNOWN = known();

    private final Drafting drafting;
    private final Translating translating;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Assigning assigning;
    private final Discussing discussing;
    private final ArrowsInTime inTime;
    private final CurrentActor who;
    private final HttpServletRequest request;

    @Inject
    public ArrowsTaken(
            Drafting drafting,
            Translating translating,
            Reviewing reviewing,
            Publishing publishing,
            Assigning assigning,
            Discussing discussing,
            ArrowsInTime inTime,
            CurrentActor who,
            HttpServletRequest request) {
        this.drafting = drafting;
        this.translating = translating;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.assigning = assigning;
        this.discussing = discussing;
        this.inTime = inTime;
        this.who = who;
        this.request = request;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ArrowsTaken() {
        this(null, null, null, null, null, null, null, null, null);
    }

    private static Map<Transition, Set<String>> known() {
        var known = new EnumMap<Transition, Set<String>>(Transition.class);
        known.put(Transition.SAVE, Set.of("base", "fields", "note", "follows"));
        known.put(Transition.FOLLOW, Set.of("revision"));
        known.put(Transition.RESTORE, Set.of("base", "revision"));
        known.put(Transition.SUBMIT, Set.of("seen", "note", "assignee"));
        known.put(Transition.WITHDRAW, Set.of("seen", "note"));
        known.put(Transition.SEND_BACK, Set.of("seen", "reason"));
        known.put(Transition.APPROVE, Set.of("seen", "password", "capacity", "language", "wording"));
        known.put(Transition.PUBLISH, Set.of("seen"));
        known.put(Transition.UNPUBLISH, Set.of("seen", "reason", "note"));
        known.put(Transition.TICK, Set.of("seen", "items"));
        known.put(Transition.PASS, Set.of("seen", "step", "note"));
        known.put(Transition.COMMENT, Set.of("words", "quote", "prefix", "suffix", "field", "about", "blocking"));
        known.put(
                Transition.SUGGEST,
                Set.of("words", "quote", "prefix", "suffix", "field", "about", "blocking", "written", "replacement"));
        known.put(Transition.REPLY, Set.of("comment", "words"));
        known.put(Transition.RESOLVE, Set.of("comment", "words"));
        known.put(Transition.REOPEN, Set.of("comment", "words"));
        known.put(Transition.ASSIGN, Set.of("assignee", "note", "due", "reason"));
        return known;
    }

    Outcome take(Actor me, Standing page, Transition arrow, InputStream body) {
        if (inTime.knows(arrow)) {
            return inTime.take(me, page, arrow, body);
        }
        var known = KNOWN.get(arrow);
        if (known == null) {
            throw RefusedException.unknown("API_NO_SUCH_ADDRESS");
        }
        var sent = Sent.of(body, known);
        return switch (arrow) {
            case SAVE -> save(me, page, sent);
            case FOLLOW -> translating.follow(me, page.id(), sent.number("revision"));
            case RESTORE -> drafting.restore(me, page.id(), sent.number("base"), sent.number("revision"));
            case SUBMIT -> assigning.submit(me, page.id(), sent.seen(), sent.one("note"), sent.one("assignee"));
            case WITHDRAW -> reviewing.withdraw(me, page.id(), sent.seen(), sent.one("note"));
            case SEND_BACK -> reviewing.sendBack(me, page.id(), sent.seen(), sent.one("reason"));
            case APPROVE -> approve(me, page, sent);
            case PUBLISH -> publishing.publish(me, page.id(), sent.seen());
            case UNPUBLISH -> publishing.unpublish(me, page.id(), sent.seen(), sent.one("reason"), sent.one("note"));
            case TICK -> reviewing.tick(me, page.id(), sent.seen(), new HashSet<>(sent.many("items")));
            case PASS -> reviewing.pass(me, page.id(), sent.seen(), sent.one("step"), sent.one("note"));
            case COMMENT -> discussing.say(me, page, said(page, sent, Optional.empty()));
            case SUGGEST -> discussing.say(me, page, said(page, sent, Optional.of(rewording(sent))));
            case REPLY -> discussing.reply(me, page.id(), sent.number("comment"), sent.one("words"));
            case RESOLVE -> discussing.resolve(me, page.id(), sent.number("comment"), sent.one("words"));
            case REOPEN -> discussing.reopen(me, page.id(), sent.number("comment"), sent.one("words"));
            case ASSIGN -> assign(me, page, sent);
            default -> throw RefusedException.unknown("API_NO_SUCH_ADDRESS");
        };
    }

    private Outcome save(Actor me, Standing page, Sent sent) {
        var follows = sent.has("follows") ? Optional.of(sent.number("follows")) : Optional.<Integer>empty();
        return translating.save(me, page.id(), sent.number("base"), sent.text("fields"), sent.one("note"), follows);
    }

    /** Said of the head, unless another text is named. */
    private static NewComment said(Standing page, Sent sent, Optional<NewComment.Rewording> rewording) {
        var quote = new Quote(sent.one("quote"), sent.one("prefix"), sent.one("suffix"), OptionalInt.empty());
        return new NewComment(
                sent.one("about").isEmpty() ? page.head().text() : sent.hash("about"),
                sent.one("field"),
                quote,
                sent.one("words"),
                sent.flag("blocking"),
                rewording);
    }

    private static NewComment.Rewording rewording(Sent sent) {
        return new NewComment.Rewording(sent.one("written"), sent.one("replacement"));
    }

    /** A token alone signs nothing: the password comes with every sign-off. */
    private Outcome approve(Actor me, Standing page, Sent sent) {
        var seen = sent.seen();
        var declared = sent.declared(Languages.of(request));
        return who.unconfirmed(sent.one("password"))
                .<Outcome>map(why -> why)
                .orElseGet(() -> reviewing.approve(me, page.id(), seen, sent.one("capacity"), declared));
    }

    private Outcome assign(Actor me, Standing page, Sent sent) {
        if (!sent.one("due").isEmpty()) {
            return assigning.due(me, page.id(), sent.instant("due"), sent.one("reason"));
        }
        return sent.one("assignee").isEmpty()
                ? assigning.toTeam(me, page.id(), sent.one("note"))
                : assigning.to(me, page.id(), sent.one("assignee"), sent.one("note"));
    }
}
