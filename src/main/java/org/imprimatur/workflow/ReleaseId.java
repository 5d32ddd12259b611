package org.imprimatur.workflow;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names one release for ever. */
public record ReleaseId(String value) implements Comparable<ReleaseId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,48}");

    public ReleaseId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a release id: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    public static ReleaseId random() {
        return new ReleaseId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
