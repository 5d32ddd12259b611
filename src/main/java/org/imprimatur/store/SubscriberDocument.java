package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.notices.Address;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Topic;

/**
 * Somebody who wants to be told of what is published. Removed when they leave.
 *
 * @param confirmed empty until they showed that the address is theirs
 */
@Entity("subscribers")
public record SubscriberDocument(
        @Id String id,
        @Column String address,
        @Column String locale,
        @Column String topic,
        @Column String asked,
        @Column String confirmed,
        @Column String confirmation,
        @Column String leave,
        @Column int returned)
        implements Kept {
    static SubscriberDocument of(Subscriber one) {
        return new SubscriberDocument(
                one.id(),
                one.address().value(),
                one.locale().value(),
                one.topic().value(),
                one.asked().toString(),
                one.confirmed().map(Instant::toString).orElse(""),
                one.confirmation().hex(),
                one.leave(),
                one.returned());
    }

    Subscriber subscriber() {
        return new Subscriber(
                id,
                new Address(address),
                new LocaleTag(locale),
                new Topic(topic),
                Instant.parse(asked),
                Optional.of(confirmed).filter(at -> !at.isEmpty()).map(Instant::parse),
                new Hash(confirmation),
                leave,
                returned);
    }
}
