package org.imprimatur.api.outward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.Hook;
import org.imprimatur.hooks.Topic;

/**
 * A webhook.
 *
 * @param state on, off, or given-up: switched off by the product
 * @param waiting how many events wait
 * @param troubledSince when nobody has answered
 * @param secret only in the answer to whoever made it
 */
public record ManagedWebhook(
        String id,
        String name,
        String url,
        List<String> events,
        String state,
        String why,
        Instant changed,
        String changedBy,
        int waiting,
        Optional<Instant> troubledSince,
        Optional<Instant> oldSecretUntil,
        Optional<String> secret) {
    static ManagedWebhook of(Hook hook, Delivering.State now, Optional<Instant> old, Optional<String> secret) {
        return new ManagedWebhook(
                hook.id(),
                hook.wish().name(),
                hook.wish().url(),
                hook.wish().topics().stream().sorted().map(Topic::id).toList(),
                hook.state().id(),
                hook.why(),
                hook.changed(),
                hook.by().value(),
                now.waiting(),
                now.since(),
                old,
                secret);
    }
}
