package org.imprimatur.notices;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Saying how one wants to be told: everybody for themselves, an admin for all. */
public final class KeepingMailboxes {
    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    private final Mailboxes mailboxes;
    private final Accounts accounts;

    public KeepingMailboxes(Mailboxes mailboxes, Accounts accounts) {
        this.mailboxes = mailboxes;
        this.accounts = accounts;
    }

    /**
     * A wish as it was typed.
     *
     * @param address empty to be told of nothing, and to have the address forgotten
     * @param mode as {@link Mode#id} spells it
     */
    public record Wish(String address, String mode, String hour, String zone, String language) {}

    public Optional<Mailbox> of(AccountName owner) {
        return mailboxes.find(owner);
    }

    /** The mailbox that holds then; empty where the address was taken back. */
    public Answer<Optional<Mailbox>> set(Actor by, AccountName owner, Wish wish) {
        if (!by.name().equals(owner) && !by.isOneOf(Set.of(Role.ADMIN))) {
            return no("ADMINS_ONLY", Grounds.FORBIDDEN);
        }
        if (accounts.find(owner).isEmpty()) {
            return no("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, owner.value());
        }
        if (wish.address().isBlank()) {
            mailboxes.forget(owner);
            return new Answer.Yes<>(Optional.empty());
        }
        return refusal(wish).<Answer<Optional<Mailbox>>>map(Answer.No::new).orElseGet(() -> kept(owner, wish));
    }

    private Answer<Optional<Mailbox>> kept(AccountName owner, Wish wish) {
        var mailbox = new Mailbox(
                owner,
                new Address(wish.address().strip()),
                Mode.ofId(wish.mode()).orElseThrow(),
                Integer.parseInt(wish.hour()),
                ZoneId.of(wish.zone()),
                wish.language());
        mailboxes.set(mailbox);
        return new Answer.Yes<>(Optional.of(mailbox));
    }

    private static Optional<Refused> refusal(Wish wish) {
        if (!Address.isOne(wish.address().strip())) {
            return refused("MAIL_ADDRESS_WRONG", wish.address());
        }
        if (Mode.ofId(wish.mode()).isEmpty()) {
            return refused("MAIL_MODE_WRONG", wish.mode());
        }
        if (!wish.hour().matches("1?\\d|2[0-3]")) {
            return refused("MAIL_HOUR_WRONG", wish.hour());
        }
        if (!isZone(wish.zone())) {
            return refused("MAIL_ZONE_WRONG", wish.zone());
        }
        return LANGUAGES.contains(wish.language()) ? Optional.empty() : refused("MAIL_LANGUAGE_WRONG", wish.language());
    }

    private static boolean isZone(String id) {
        try {
            return !ZoneId.of(id).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static Optional<Refused> refused(String key, String typed) {
        return Optional.of(new Refused(key, Grounds.INVALID, typed));
    }

    private static Answer<Optional<Mailbox>> no(String key, Grounds grounds, String... args) {
        return new Answer.No<>(new Refused(key, grounds, args));
    }
}
