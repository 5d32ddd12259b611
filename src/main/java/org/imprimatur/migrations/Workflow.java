package org.imprimatur.migrations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Pending;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * The way that texts of migrations go: the same as everybody's, in the names of an author and a counsel.
 *
 * <p>After each refusal the page is looked at again: another node may have done the very thing.
 */
public record Workflow(
        Standings standings,
        Claims claims,
        Accounts accounts,
        Drafting drafting,
        Reviewing reviewing,
        Publishing publishing) {
    private static final int TRIES = 30;

    /** The page at a path, also where another node began it since this one read the journals. */
    Optional<Standing> at(LocaleTag locale, PagePath path) {
        return standings.at(locale, path).or(() -> {
            var owner = claims.claim(locale, path, 1, PageId.random());
            standings.refresh(owner);
            return standings.find(owner);
        });
    }

    /** Brings a page on from its head, where that is the text wanted; a page that went on since is left alone. */
    void bring(Standing page, Hash text, Goal goal, Hands hands) {
        var who = hands.in(accounts);
        var refused = "";
        for (int tries = 0; tries < TRIES; tries++) {
            standings.refresh(page.id());
            var now = standings.find(page.id()).orElse(page);
            if (isThere(now, text, goal)) {
                return;
            }
            refused = next(now, hands, who).fold(moved -> "", Outcome.Refused::key);
        }
        throw hands.step().wrong("the page " + page.locale() + "/" + page.path() + " stays where it is: " + refused);
    }

    private static boolean isThere(Standing now, Hash text, Goal goal) {
        return !now.head().text().equals(text)
                || now.isHeadLive()
                || goal == Goal.DRAFT
                || goal == Goal.REVIEW && now.stage() == Stage.LEGAL_REVIEW;
    }

    private Outcome next(Standing now, Hands hands, Function<AccountName, Actor> who) {
        var author = who.apply(hands.author());
        var seen = now.head().text();
        if (now.stage() != Stage.LEGAL_REVIEW) {
            return reviewing.submit(author, now.id(), seen, "");
        }
        var pending = reviewing.pending(now);
        var counsels = hands.counsels().stream().map(who).toList();
        if (pending.isSigned()) {
            return reviewing
                    .passable(now, counsels)
                    .map(step -> reviewing.pass(step.by(), now.id(), seen, step.id(), ""))
                    .orElseGet(() -> publishing.publish(author, now.id(), seen));
        }
        var counsel = signer(pending, counsels);
        return pending.unticked().isEmpty()
                ? reviewing.approve(counsel, now.id(), seen, "", now.locale())
                : reviewing.tick(counsel, now.id(), seen, pending.policy().items());
    }

    /** The first who may sign off now; where nobody may, the first one is told why. */
    private static Actor signer(Pending pending, List<Actor> counsels) {
        var signed = pending.review().signOffs().stream().map(SignOff::by).toList();
        return counsels.stream()
                .filter(counsel -> !signed.contains(counsel.name()))
                .filter(counsel -> !pending.next(counsel).isEmpty())
                .findFirst()
                .orElse(counsels.get(0));
    }
}
