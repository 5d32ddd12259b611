package org.imprimatur.redline;

import org.jspecify.annotations.Nullable;

/** A block that left one place for another. Its id is given when the first of the two places is drawn. */
final class Move {

    final Block from;
    final Block to;

    /** How its words changed on the way; nothing where they stayed the same. */
    final @Nullable Step edits;

    @Nullable
    String id;

    Move(Block from, Block to, @Nullable Step edits) {
        this.from = from;
        this.to = to;
        this.edits = edits;
    }

    Step steps() {
        return edits == null ? new Step.Kept(from, to) : edits;
    }
}
