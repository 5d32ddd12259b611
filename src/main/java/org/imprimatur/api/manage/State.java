package org.imprimatur.api.manage;

import org.imprimatur.access.Request;
import org.imprimatur.accounts.Account;
import org.imprimatur.hooks.Hook;
import org.imprimatur.journal.Subject;
import org.imprimatur.once.Premise;
import org.imprimatur.page.Hash;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Standing;

/**
 * The state of something that can be changed, as programs read it and say with {@code If-Match} that they did.
 *
 * @param tag changes with every entry in its journal
 */
public record State(String tag, Premise premise) {
    public static State of(Standing page) {
        var last = page.last();
        var said = page.version() + "/" + last.at() + "/" + last.by() + "/" + last.transition() + "/"
                + page.head().text();
        return of(Subject.of(page.id()), page.version(), said);
    }

    public static State of(Account account) {
        return of(Subject.of(account.name()), account.version(), account.tip().hex());
    }

    public static State of(Hook hook) {
        return of(Subject.ofHook(hook.id()), hook.version(), hook.tip().hex());
    }

    public static State of(Request request) {
        return of(
                Subject.ofRequest(request.id().value()),
                request.version(),
                request.tip().hex());
    }

    /** The pages of an open release say themselves that they are in it: what they say belongs to its state. */
    public static State of(Release release, ManagedRelease shown) {
        return of(Subject.of(release.id()), release.version(), release.tip() + "/" + shown.pages());
    }

    private static State of(Subject subject, int version, String said) {
        return new State(quoted(Hash.of(subject + "/" + said)), new Premise(subject, version));
    }

    public static String quoted(Hash hash) {
        return '"' + hash.hex() + '"';
    }
}
