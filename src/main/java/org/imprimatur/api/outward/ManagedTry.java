package org.imprimatur.api.outward;

import java.time.Instant;
import org.imprimatur.hooks.Attempt;

/**
 * One try to tell a webhook.
 *
 * @param event its id, as the webhook gets it
 * @param entry of the journal that it tells of
 * @param code of the answer; 0 where there was none
 * @param answer its first KB, or why there was none
 */
public record ManagedTry(
        String id,
        String event,
        String type,
        String entry,
        int number,
        Instant at,
        String state,
        int code,
        String answer,
        long millis,
        String request,
        String askedBy) {
    static ManagedTry of(Attempt one) {
        return new ManagedTry(
                one.id(),
                one.event(),
                one.topic(),
                one.source(),
                one.number(),
                one.at(),
                one.state().id(),
                one.code(),
                one.answer(),
                one.millis(),
                one.body(),
                one.by());
    }
}
