package org.imprimatur.page;

import java.util.UUID;

/** Names a translation group: the pages that are one another's translations. */
public record GroupId(String value) {
    public GroupId {
        if (!PlainWord.isOne(value)) {
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
