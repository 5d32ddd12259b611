package org.imprimatur.redline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The link that some words stood in, and the one that they stand in now. */
record Links(@Nullable Tag before, @Nullable Tag after) {

    boolean retargeted() {
        return !Objects.equals(target(before), target(after));
    }

    static Links of(Word before, Word after) {
        return new Links(in(before.within()), in(after.within()));
    }

    private static @Nullable Tag in(List<Tag> within) {
        return within.stream().filter(tag -> tag.name().equals("a")).findFirst().orElse(null);
    }

    static @Nullable String target(@Nullable Tag link) {
        return link == null ? null : link.attribute("href");
    }
}
