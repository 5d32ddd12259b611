package org.imprimatur.page;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names one page for ever; its path may change, this does not. */
public record PageId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

    public PageId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a page id: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    public static PageId random() {
        return new PageId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
