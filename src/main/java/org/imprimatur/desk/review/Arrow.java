package org.imprimatur.desk.review;

/**
 * One arrow that a page might take, for a button.
 *
 * @param id as addresses spell it, for example {@code send-back}
 * @param why it may not be taken now; empty where it may
 */
public record Arrow(String id, String why) {
    public boolean isOpen() {
        return why.isEmpty();
    }
}
