package org.imprimatur.hooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * What runs within the application when something happened to a page, told as hooks are: in order, until it is done, by one
 * node alone. Each hears what happens from the first start on at which it was there.
 */
final class Handlers implements Listeners {
    private static final AccountName PRODUCT = new AccountName("imprimatur");

    private final Supplier<List<Handler>> handlers;
    private final Attempts attempts;
    private final Clock clock;
    private List<Hook> known = List.of();

    Handlers(Supplier<List<Handler>> handlers, Attempts attempts, Clock clock) {
        this.handlers = handlers;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public boolean isOne(String id) {
        return id.startsWith(WITHIN);
    }

    @Override
    public synchronized void refresh() {
        if (known.isEmpty()) {
            known = handlers.get().stream().map(this::hook).toList();
        }
    }

    private Hook hook(Handler handler) {
        var id = id(handler.name());
        var topics = handler.wants().stream()
                .flatMap(arrow -> Topic.of(arrow).stream())
                .collect(Collectors.toSet());
        var wish = new HookWish(handler.name(), handler.name(), topics);
        var since = from(since(id));
        return new Hook(id, wish, Hook.State.ON, since, since, PRODUCT, "", 0, Hash.NONE);
    }

    static String id(String handler) {
        return WITHIN + handler;
    }

    /** Under which it is kept since when somebody is told. */
    static String since(String id) {
        return id + ".since";
    }

    private Instant from(String word) {
        return attempts.settled(word).orElseGet(() -> {
            attempts.settled(word, clock.instant());
            return attempts.settled(word).orElseThrow();
        });
    }

    @Override
    public Optional<Hook> find(String id) {
        return all().stream().filter(hook -> hook.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<Hook> all() {
        return known;
    }

    @Override
    public List<Hook> everKnown() {
        return all();
    }

    static Caller caller(Supplier<List<Handler>> handlers, Clock clock) {
        return (name, headers, body) -> handlers.get().stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .map(handler -> answer(handler, body, clock))
                .orElseGet(() -> new Reply(0, "there is no such handler", 0, 0));
    }

    private static Reply answer(Handler handler, String body, Clock clock) {
        var begun = clock.millis();
        var why = handler.hear(body);
        return new Reply(why.isEmpty() ? 200 : 0, why.orElse("done"), clock.millis() - begun, 0);
    }
}
