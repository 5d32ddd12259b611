package org.imprimatur.page;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a translation group: the pages that are one another's translations. */
public record GroupId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

    public GroupId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a translation group: " + value);
        }
    }

    public static GroupId random() {
        return new GroupId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
