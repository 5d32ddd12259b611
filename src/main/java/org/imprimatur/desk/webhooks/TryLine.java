package org.imprimatur.desk.webhooks;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.hooks.Attempt;
import org.imprimatur.hooks.Topic;

/**
 * One try.
 *
 * @param page that it is about; empty where it is about none
 * @param about what it is about, by its title
 * @param code of the answer; empty where there was none
 * @param answer its beginning, or why there was none
 * @param mayAgain whether it can be told again
 */
public record TryLine(
        String id,
        String event,
        String topic,
        int number,
        Moment at,
        String state,
        String page,
        String about,
        String code,
        String answer,
        long millis,
        String body,
        String by,
        boolean mayAgain) {
    static TryLine of(Attempt one, String page, String about, Words words) {
        boolean isPing = one.topic().equals(Topic.PING);
        return new TryLine(
                one.id(),
                one.event(),
                one.topic(),
                one.number(),
                Moment.of(one.at(), words),
                state(one, isPing).id(),
                page,
                about,
                one.code() == 0 ? "" : String.valueOf(one.code()),
                one.code() == 0 ? Why.said(one.answer(), words) : one.answer(),
                one.millis(),
                one.body(),
                one.by(),
                !isPing && one.state() != Attempt.State.ASKED);
    }

    /** A ping that failed is not tried again. */
    private static Attempt.State state(Attempt one, boolean isPing) {
        return isPing && one.state() == Attempt.State.FAILED ? Attempt.State.GIVEN_UP : one.state();
    }
}
