package org.imprimatur.subscriptions;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;

/**
 * Somebody who wants to be told. All that is known of them is here and nowhere else, so that it can be forgotten.
 *
 * @param id the beginning of the hash of the secret with which they confirm
 * @param locale of which language's pages they are told, and in which
 * @param confirmed when they showed that the address is theirs; before that they are told nothing
 * @param confirmation the hash of that secret
 * @param leave the end of the address at which they leave; kept as it is, since each mail names it
 * @param returned how many mails in a row their server refused for good
 */
public record Subscriber(
        String id,
        Address address,
        LocaleTag locale,
        Topic topic,
        Instant asked,
        Optional<Instant> confirmed,
        Hash confirmation,
        String leave,
        int returned) {
    private static final int LENGTH = 24;

    static String id(Hash confirmation) {
        return confirmation.hex().substring(0, LENGTH);
    }

    /** The id in what stands at the end of a leaving address; empty where there is none. */
    static Optional<String> idIn(String leave) {
        return leave.matches("[0-9a-f]{" + LENGTH + "}\\..+")
                ? Optional.of(leave.substring(0, LENGTH))
                : Optional.empty();
    }

    Subscriber confirmedAt(Instant at) {
        return new Subscriber(id, address, locale, topic, asked, Optional.of(at), confirmation, leave, returned);
    }

    Subscriber withReturned(int times) {
        return new Subscriber(id, address, locale, topic, asked, confirmed, confirmation, leave, times);
    }

    boolean isSameWish(Subscriber other) {
        return address.value().equalsIgnoreCase(other.address.value())
                && locale.equals(other.locale)
                && topic.equals(other.topic);
    }
}
