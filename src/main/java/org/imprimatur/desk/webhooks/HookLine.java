package org.imprimatur.desk.webhooks;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.Hook;
import org.jspecify.annotations.Nullable;

/**
 * One webhook.
 *
 * @param state on, off, given-up
 * @param topics how many kinds of events it is told of
 * @param waiting how many events wait
 * @param troubled since when nobody has answered
 * @param rest until when it is left alone
 * @param why it was switched off by itself
 */
public record HookLine(
        String id,
        String name,
        String url,
        String state,
        int topics,
        int waiting,
        @Nullable Moment troubled,
        @Nullable Moment rest,
        @Nullable Moment changed,
        String by,
        String why) {
    static HookLine of(Hook hook, Delivering.State now, Words words) {
        return new HookLine(
                hook.id(),
                hook.wish().name(),
                hook.wish().url(),
                hook.state().id(),
                hook.wish().topics().size(),
                now.waiting(),
                now.since().map(at -> Moment.of(at, words)).orElse(null),
                now.rest().map(at -> Moment.of(at, words)).orElse(null),
                Moment.of(hook.changed(), words),
                hook.by().value(),
                Why.said(hook.why(), words));
    }
}
