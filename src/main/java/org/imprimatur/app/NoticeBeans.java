package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.access.Requests;
import org.imprimatur.access.WaitingRequests;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.claims.Certificates;
import org.imprimatur.editing.Moves;
import org.imprimatur.hosting.HostPost;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.notices.Announcing;
import org.imprimatur.notices.Calendar;
import org.imprimatur.notices.Callers;
import org.imprimatur.notices.Calling;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.notices.Gathering;
import org.imprimatur.notices.KeepingMailboxes;
import org.imprimatur.notices.Letters;
import org.imprimatur.notices.Mailboxes;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Occasions;
import org.imprimatur.notices.Outbox;
import org.imprimatur.notices.Packing;
import org.imprimatur.notices.Post;
import org.imprimatur.notices.Sending;
import org.imprimatur.notify.RedlineLetters;
import org.imprimatur.notify.SmtpPost;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Texts;
import org.imprimatur.spi.Notifier;
import org.imprimatur.store.NoSqlMailboxes;
import org.imprimatur.store.NoSqlMarks;

/** Notices by mail. Where no mail server is set, everybody may still say how they want to be told one day. */
@Dependent
public class NoticeBeans {
    @Produces
    @Singleton
    Mailing mailing(MailConfiguration mail, Settings settings, @Any Instance<Notifier> ofHost) {
        var server = mail.isOn() ? mail.server() : "";
        return new Mailing(
                settings.isOn(Setting.STILL)
                        ? ""
                        : HostPost.names(ofHost.stream().toList(), server));
    }

    @Produces
    @Singleton
    Mailboxes mailboxes(Template template) {
        return new NoSqlMailboxes(template);
    }

    @Produces
    @Singleton
    KeepingMailboxes keepingMailboxes(Mailboxes mailboxes, Accounts accounts) {
        return new KeepingMailboxes(mailboxes, accounts);
    }

    @Produces
    @Singleton
    Outbox outbox(Template template) {
        return new Outbox(new NoSqlMarks(template));
    }

    @Produces
    @Singleton
    Post post(MailConfiguration mail, @Any Instance<Notifier> ofHost) {
        return new HostPost(
                new Brought<>(ofHost),
                Optional.of(mail).filter(MailConfiguration::isOn).map(on -> new SmtpPost(on.settings())));
    }

    @Produces
    @Singleton
    Letters letters(ContentTypes types, Markup markup, Accounts accounts, Sentences sentences, MailConfiguration mail) {
        return new RedlineLetters(types, markup, accounts, sentences, mail.letters());
    }

    @Produces
    @Singleton
    Callers callers(Requests requests, Clock clock) {
        return new WaitingRequests(requests, clock);
    }

    @Produces
    @Singleton
    Sending sending(
            Outbox outbox,
            Mailboxes mailboxes,
            Journals journals,
            Texts texts,
            Callers callers,
            Letters letters,
            Post post) {
        return new Sending(outbox, mailboxes, new Occasions(journals, texts, callers), letters, post);
    }

    @Produces
    @Singleton
    Announcing announcing(Accounts accounts, Moves moves) {
        return new Announcing(accounts, page -> moves.pending(page).missing());
    }

    @Produces
    @Singleton
    Calendar calendar(Standings standings, Briefs briefs, Certificates certificates, Accounts accounts) {
        return new Calendar(standings, briefs, certificates, accounts);
    }

    @Produces
    @Singleton
    Dispatching dispatching(
            Standings standings,
            Journals journals,
            Announcing announcing,
            Calendar calendar,
            Callers callers,
            Accounts accounts,
            Mailboxes mailboxes,
            Outbox outbox,
            Sending sending,
            Clock clock) {
        var gathering = new Gathering(
                standings, journals, announcing, calendar, new Calling(callers, accounts), mailboxes, outbox);
        return new Dispatching(gathering, new Packing(mailboxes, outbox), sending, outbox, clock);
    }
}
