package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.Optional;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mailboxes;
import org.imprimatur.page.AccountName;

/** Mailboxes as one document an account. */
public final class NoSqlMailboxes implements Mailboxes {
    private final Template template;
    private final Inserts inserts;

    public NoSqlMailboxes(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public Optional<Mailbox> find(AccountName owner) {
        return template.find(MailboxDocument.class, owner.value()).map(MailboxDocument::mailbox);
    }

    @Override
    public void set(Mailbox mailbox) {
        var document = MailboxDocument.of(mailbox);
        if (!inserts.insert(document)) {
            template.update(document);
        }
    }

    @Override
    public void forget(AccountName owner) {
        template.delete(MailboxDocument.class, owner.value());
    }
}
