package org.imprimatur.review;

/** A file does not prove what it claims to; the message says why, as a sentence for people. */
public final class PacketException extends Exception {
    PacketException(String why) {
        super(why, null, false, false);
    }

    /** The sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
