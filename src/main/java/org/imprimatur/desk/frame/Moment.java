package org.imprimatur.desk.frame;

import java.time.Instant;

/** An instant as a screen shows it: for people, how long ago that is, and for machines. */
public record Moment(String text, String since, String iso) {
    public static Moment of(Instant instant, Words words) {
        return new Moment(words.when(instant), words.since(instant), instant.toString());
    }
}
