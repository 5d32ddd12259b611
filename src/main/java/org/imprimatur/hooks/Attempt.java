package org.imprimatur.hooks;

import java.time.Instant;
import java.util.Locale;

/**
 * One try to tell a hook of an event, or that somebody asked for one more.
 *
 * @param source the id of the journal's entry that the event is of
 * @param number counts what stands here of one event from 1
 * @param event the id under which the hook is told of it
 * @param topic what happened
 * @param body what is sent
 * @param code of the answer; 0 where there was none
 * @param answer the beginning of what was answered, or why there was no answer
 * @param millis how long it took
 * @param by who asked for it; empty where nobody did
 */
public record Attempt(
        String hook,
        String source,
        int number,
        String event,
        String topic,
        Instant at,
        State state,
        String body,
        int code,
        String answer,
        long millis,
        String by) {
    private static final int DIGITS = 4;

    /** What became of it. */
    public enum State {
        /** Under way; or whoever made it has crashed. */
        OPEN,
        ARRIVED,
        /** It is tried again. */
        FAILED,
        /** It is not tried again by itself. */
        GIVEN_UP,
        /** No try, but the wish for one. */
        ASKED;

        /** As answers and keys of sentences spell it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Sorts by hook, subject, entry and number. Who inserts it first has the try. */
    public String id() {
        return beginning(hook, source) + String.format("%0" + DIGITS + "d", number);
    }

    /** How the ids of an event's tries begin. */
    public static String beginning(String hook, String source) {
        return hook + "/" + source + "/";
    }

    static Attempt begun(String hook, Event event, int number, Instant at) {
        return new Attempt(
                hook, event.source(), number, event.id(), event.topic(), at, State.OPEN, event.body(), 0, "", 0, "");
    }

    Attempt ended(State end, Reply reply) {
        return new Attempt(
                hook, source, number, event, topic, at, end, body, reply.code(), reply.words(), reply.millis(), by);
    }

    /** The wish of somebody for one more try. */
    Attempt again(int next, Instant when, String who) {
        return new Attempt(hook, source, next, event, topic, when, State.ASKED, body, 0, "", 0, who);
    }

    Event toldOf() {
        return new Event(source, event, topic, body, at);
    }
}
