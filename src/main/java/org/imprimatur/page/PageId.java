package org.imprimatur.page;

import java.util.UUID;

/** Names one page for ever; its path may change, this does not. */
public record PageId(String value) {
    public PageId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a page id: " + value);
        }
    }

    public static boolean isOne(String value) {
        return PlainWord.isOne(value);
    }

    public static PageId random() {
        return new PageId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
