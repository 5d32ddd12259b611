package org.imprimatur.access;

import java.util.regex.Pattern;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;

/** Names a request for a document. */
public record AccessId(String value) {
    private static final int LENGTH = 24;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public AccessId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the id of a request: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /** The one that somebody confirms with this secret: the id tells nothing of it. */
    static AccessId confirmedBy(Hash secret) {
        return new AccessId(secret.hex().substring(0, LENGTH));
    }

    public static AccessId of(Subject subject) {
        return new AccessId(subject.id());
    }

    Subject subject() {
        return Subject.ofRequest(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
