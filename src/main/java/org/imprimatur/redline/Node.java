package org.imprimatur.redline;

import java.util.List;

/** A piece of parsed markup; the bytes it came from are never lost. */
sealed interface Node {

    String raw();

    boolean holdsBlocks();

    record Text(String raw) implements Node {
        @Override
        public boolean holdsBlocks() {
            return false;
        }
    }

    record Element(Tag tag, List<Node> children, String close, String raw, boolean holdsBlocks) implements Node {

        /** Nothing to read inside: an anchor, say. */
        boolean isEmpty() {
            return children.stream()
                    .allMatch(child ->
                            child instanceof Element inner && !inner.tag().isVoid() && inner.isEmpty());
        }
    }
}
