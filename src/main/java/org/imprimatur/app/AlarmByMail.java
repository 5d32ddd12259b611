package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.hooks.GivingUp;
import org.imprimatur.hooks.Hook;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mailboxes;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Mode;
import org.imprimatur.notices.Post;
import org.imprimatur.notify.HookLetters;
import org.imprimatur.workflow.Role;

/** Tells admins by mail that a webhook was switched off; where no mail gets out, the desk tells them still. */
@ApplicationScoped
public class AlarmByMail implements GivingUp.Alarm {
    private static final Logger LOG = System.getLogger(AlarmByMail.class.getName());

    private final Accounts accounts;
    private final Mailboxes mailboxes;
    private final Mailing mailing;
    private final Post post;
    private final HookLetters letters;
    private final Clock clock;

    @Inject
    public AlarmByMail(
            Accounts accounts, Mailboxes mailboxes, Mailing mailing, Post post, HookLetters letters, Clock clock) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.mailing = mailing;
        this.post = post;
        this.letters = letters;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AlarmByMail() {
        this(null, null, null, null, null, null);
    }

    @Override
    public void switchedOff(Hook hook) {
        if (!mailing.isOn()) {
            return;
        }
        try (var line = post.open()) {
            for (Account account : accounts.all()) {
                var mailbox = mailbox(account);
                if (mailbox.isPresent()) {
                    line.send(letters.switchedOff(hook, mailbox.get(), clock.instant()));
                }
            }
        } catch (Post.Unreachable | Post.Returned away) {
            LOG.log(
                    Level.WARNING,
                    "No mail told admins that the webhook {0} is off: {1}",
                    hook.id(),
                    away.getMessage());
        }
    }

    private Optional<Mailbox> mailbox(Account account) {
        return account.disabled() || !account.roles().contains(Role.ADMIN)
                ? Optional.empty()
                : mailboxes.find(account.name()).filter(one -> one.mode() != Mode.NEVER);
    }
}
