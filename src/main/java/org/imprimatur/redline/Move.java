package org.imprimatur.redline;

import org.jspecify.annotations.Nullable;

/** A block that left one place for another. Its id is given when the first of the two places is drawn. */
final class Move {

    final Block from;
    final Block to;

    @Nullable
    String id;

    Move(Block from, Block to) {
        this.from = from;
        this.to = to;
    }
}
