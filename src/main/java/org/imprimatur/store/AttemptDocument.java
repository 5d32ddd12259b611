package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import org.imprimatur.hooks.Attempt;

/**
 * A try to tell a webhook, or a word about it: what is asked for again, and before when everything was told. Those begin
 * with a word and a colon, which no hook's id has.
 */
@Entity("hook-tries")
public record AttemptDocument(
        @Id String id,
        @Column String source,
        @Column int number,
        @Column String event,
        @Column String topic,
        @Column String at,
        @Column String state,
        @Column String body,
        @Column int code,
        @Column String answer,
        @Column long millis,
        @Column("asked_by") String by)
        implements Kept {
    private static final String ASKED = "asked:";
    private static final String SETTLED = "settled:";

    static AttemptDocument of(Attempt one) {
        return new AttemptDocument(
                one.id(),
                one.source(),
                one.number(),
                one.event(),
                one.topic(),
                one.at().toString(),
                one.state().name(),
                one.body(),
                one.code(),
                one.answer(),
                one.millis(),
                one.by());
    }

    static String asked() {
        return ASKED;
    }

    static String askedId(String hook, String source) {
        return ASKED + hook + "/" + source;
    }

    static String settledId(String hook) {
        return SETTLED + hook;
    }

    /** What is no try, but says something of some. */
    static AttemptDocument word(String id, String at) {
        return new AttemptDocument(id, "", 0, "", "", at, "", "", 0, "", 0, "");
    }

    Attempt attempt() {
        return new Attempt(
                id.substring(0, id.indexOf('/')),
                source,
                number,
                event,
                topic,
                Instant.parse(at),
                Attempt.State.valueOf(state),
                body,
                code,
                answer,
                millis,
                by);
    }
}
