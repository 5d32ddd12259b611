package org.imprimatur.redline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The link that some words stood in, and the one that they stand in now. */
record Links(@Nullable Tag before, @Nullable Tag after) {

    boolean retargeted() {
        return !Objects.equals(target(before), target(after));
    }

    static @Nullable String target(@Nullable Tag link) {
        return link == null ? null : link.attribute("href");
    }
}
