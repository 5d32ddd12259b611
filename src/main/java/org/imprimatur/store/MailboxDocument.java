package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.ZoneId;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Mode;
import org.imprimatur.page.AccountName;

/** Where and how somebody wants to be told. Replaced when they change their mind, removed when they take it back. */
@Entity("mailboxes")
public record MailboxDocument(
        @Id String id,
        @Column String address,
        @Column String mode,
        @Column int hour,
        @Column String zone,
        @Column String language)
        implements Kept {
    static MailboxDocument of(Mailbox mailbox) {
        return new MailboxDocument(
                mailbox.owner().value(),
                mailbox.address().value(),
                mailbox.mode().name(),
                mailbox.hour(),
                mailbox.zone().getId(),
                mailbox.language());
    }

    Mailbox mailbox() {
        return new Mailbox(
                new AccountName(id), new Address(address), Mode.valueOf(mode), hour, ZoneId.of(zone), language);
    }
}
