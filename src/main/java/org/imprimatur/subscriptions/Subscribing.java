package org.imprimatur.subscriptions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Strangers;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Post;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Coming, confirming and going. */
public final class Subscribing {
    /** How long somebody has to confirm. */
    public static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final Subscribers subscribers;
    private final SubscriptionLetters letters;
    private final Post post;
    private final Mailing mailing;
    private final Supplier<String> secrets;
    private final Strangers strangers;
    private final Clock clock;

    /** @param secrets makes up what nobody can guess */
    public Subscribing(
            Subscribers subscribers,
            SubscriptionLetters letters,
            Post post,
            Mailing mailing,
            Supplier<String> secrets,
            Throttle throttle,
            Clock clock) {
        this.subscribers = subscribers;
        this.letters = letters;
        this.post = post;
        this.mailing = mailing;
        this.secrets = secrets;
        this.strangers = new Strangers(throttle);
        this.clock = clock;
    }

    public boolean isOpen() {
        return mailing.isOn();
    }

    /**
     * Writes to whoever wants to be told, and waits for their word. Nobody learns from the answer who is told already.
     *
     * @param trap what stands in a field that people do not see
     * @param sender from where the request comes: who comes often has to wait
     */
    public Optional<Refused> subscribe(LocaleTag locale, Topic topic, String email, String trap, String sender) {
        var address = email.strip();
        if (!Address.isOne(address) || !address.substring(address.indexOf('@')).contains(".")) {
            return Optional.of(new Refused("SUBSCRIPTION_NO_ADDRESS", Grounds.INVALID));
        }
        if (!isOpen()) {
            return Optional.of(new Refused("SUBSCRIPTION_CLOSED", Grounds.CONFLICT));
        }
        if (!trap.isBlank()) {
            return Optional.empty();
        }
        return strangers.hasToWait(sender, address)
                ? Optional.of(new Refused("SUBSCRIPTION_TOO_OFTEN", Grounds.CONFLICT))
                : write(locale, topic, new Address(address));
    }

    private Optional<Refused> write(LocaleTag locale, Topic topic, Address address) {
        var secret = secrets.get();
        var hash = Hash.of(secret);
        var id = Subscriber.id(hash);
        var leave = id + "." + secrets.get();
        var fresh = new Subscriber(id, address, locale, topic, now(), Optional.empty(), hash, leave, 0);
        subscribers.set(fresh);
        try (var line = post.open()) {
            line.send(letters.confirm(fresh, secret, now()));
            return Optional.empty();
        } catch (Post.Unreachable away) {
            subscribers.remove(id);
            return Optional.of(new Refused("SUBSCRIPTION_MAIL_AWAY", Grounds.CONFLICT));
        } catch (Post.Returned returned) {
            subscribers.remove(id);
            return Optional.of(new Refused("SUBSCRIPTION_MAIL_RETURNED", Grounds.INVALID));
        }
    }

    /** Who has this secret; they may have confirmed before. */
    public Optional<Subscriber> asked(String secret, String sender) {
        var hash = Hash.of(secret);
        return strangers.guarded(
                sender,
                () -> subscribers
                        .find(Subscriber.id(hash))
                        .filter(one -> one.confirmation().equals(hash)));
    }

    /** Whom this leads off the list. */
    public Optional<Subscriber> leaving(String leave, String sender) {
        return strangers.guarded(
                sender,
                () -> Subscriber.idIn(leave)
                        .flatMap(subscribers::find)
                        .filter(one -> one.leave().equals(leave)));
    }

    /** From here on they are told; who was told of the same before is told once. */
    public void confirm(Subscriber subscriber) {
        if (subscriber.confirmed().isEmpty()) {
            subscribers.set(subscriber.confirmedAt(now()));
            subscribers.all().stream()
                    .filter(one -> one.isSameWish(subscriber) && !one.id().equals(subscriber.id()))
                    .forEach(one -> subscribers.remove(one.id()));
        }
    }

    public void leave(Subscriber subscriber) {
        subscribers.remove(subscriber.id());
    }

    /** Why somebody may not see who is told. Empty where they may. */
    public Optional<Refused> closed(Actor actor) {
        return actor.isOneOf(Set.of(Role.ADMIN))
                ? Optional.empty()
                : Optional.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    /** Forgets an address, whatever it was told of; how often it stood there. */
    public Answer<Integer> forget(Actor actor, String address) {
        return remove(actor, one -> one.address().value().equalsIgnoreCase(address.strip()));
    }

    /** Forgets one wish of somebody. */
    public Answer<Integer> remove(Actor actor, String id) {
        return remove(actor, one -> one.id().equals(id));
    }

    private Answer<Integer> remove(Actor actor, Predicate<Subscriber> whom) {
        var closed = closed(actor);
        if (closed.isPresent()) {
            return new Answer.No<>(closed.get());
        }
        var found = subscribers.all().stream().filter(whom).toList();
        if (found.isEmpty()) {
            return new Answer.No<>(new Refused("SUBSCRIPTION_UNKNOWN", Grounds.UNKNOWN));
        }
        found.forEach(this::leave);
        return new Answer.Yes<>(found.size());
    }

    /** Forgets those who never confirmed. */
    public void tidy() {
        var before = now().minus(UNCONFIRMED);
        subscribers.all().stream()
                .filter(one -> one.confirmed().isEmpty() && one.asked().isBefore(before))
                .forEach(this::leave);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
