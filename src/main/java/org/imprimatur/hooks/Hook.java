package org.imprimatur.hooks;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * An address that is told of what happens.
 *
 * @param since what happened before that is not told
 * @param changed when its state changed last
 * @param why it was given up; empty where it was not
 * @param version how many entries its journal has
 * @param tip the hash of the last of them
 */
public record Hook(
        String id,
        HookWish wish,
        State state,
        Instant since,
        Instant changed,
        AccountName by,
        String why,
        int version,
        Hash tip) {
    /** Whether it is called. */
    public enum State {
        ON,
        OFF,
        /** Off, because nobody answered for long. */
        GIVEN_UP,
        REMOVED;

        /** As addresses and answers spell it, for example {@code given-up}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Hook registered(Entry entry) {
        return new Hook(
                entry.subject().id(),
                Deed.wish(entry),
                State.ON,
                entry.at(),
                entry.at(),
                entry.by(),
                "",
                entry.number(),
                entry.hash());
    }

    Hook after(Entry entry) {
        return switch (Deed.of(entry)) {
            case REGISTER -> throw new IllegalArgumentException("hook " + id + " was already registered");
            case CHANGE -> new Hook(id, Deed.wish(entry), state, since, changed, by, why, entry.number(), entry.hash());
            case ROTATE, FORGET_SECRET, NEWER ->
                new Hook(id, wish, state, since, changed, by, why, entry.number(), entry.hash());
            case SWITCH_OFF -> with(entry, State.OFF, since, "");
            case SWITCH_ON -> with(entry, State.ON, Instant.parse(Deed.since(entry)), "");
            case GIVE_UP -> with(entry, State.GIVEN_UP, since, Deed.why(entry));
            case REMOVE -> with(entry, State.REMOVED, since, "");
        };
    }

    private Hook with(Entry entry, State next, Instant from, String reason) {
        return new Hook(id, wish, next, from, entry.at(), entry.by(), reason, entry.number(), entry.hash());
    }

    public boolean isOn() {
        return state == State.ON;
    }

    public boolean isThere() {
        return state != State.REMOVED;
    }

    Subject subject() {
        return Subject.ofHook(id);
    }

    Entry next(AccountName who, Instant at, Deed deed, Map<String, String> details) {
        return new Entry(subject(), version + 1, tip, at, who, deed.id(), details);
    }
}
