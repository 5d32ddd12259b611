package org.imprimatur.hooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.hooks.Attempt.State;

/** Makes one try: takes it, so that no other node makes it, signs and calls, and writes down what came of it. */
public final class Ringing {
    private final Attempts attempts;
    private final HookSecrets secrets;
    private final Caller caller;
    private final Clock clock;

    public Ringing(Attempts attempts, HookSecrets secrets, Caller caller, Clock clock) {
        this.attempts = attempts;
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
    }

    Fate fate(Hook hook, Event event) {
        return Fate.of(attempts.under(Attempt.beginning(hook.id(), event.source())));
    }

    /** Empty where another node has this try. */
    Optional<Reply> ring(Hook hook, Event event, Fate fate) {
        var now = clock.instant();
        var attempt = Attempt.begun(hook.id(), event, fate.number() + 1, now);
        if (!attempts.begin(attempt)) {
            return Optional.empty();
        }
        var reply = caller.call(hook.wish().url(), headers(hook, event, now), event.body());
        attempts.end(attempt.ended(end(reply, fate), reply));
        return Optional.of(reply);
    }

    private static State end(Reply reply, Fate fate) {
        if (reply.isYes()) {
            return State.ARRIVED;
        }
        return fate.isLastTry() || reply.isGone() ? State.GIVEN_UP : State.FAILED;
    }

    /** Those of the standard. */
    private Map<String, String> headers(Hook hook, Event event, Instant now) {
        return Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                event.id(),
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                Signature.of(good(hook.id(), now), event.id(), now, event.body()));
    }

    /** The newest secret, and for a while the one before. */
    List<HookSecret> good(String hook, Instant now) {
        var all = secrets.of(hook);
        if (all.isEmpty()) {
            return all;
        }
        var newest = all.get(all.size() - 1);
        boolean isOverlap = now.isBefore(newest.since().plus(HookSecret.OVERLAP));
        return isOverlap ? all.subList(Math.max(0, all.size() - 2), all.size()) : List.of(newest);
    }
}
