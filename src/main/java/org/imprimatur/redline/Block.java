package org.imprimatur.redline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader sees as one thing: a paragraph, an item, a cell, a table. */
sealed interface Block {

    Frame frame();

    String raw();

    Gist gist();

    boolean isBlank();

    default String name() {
        var tag = frame().tag();
        return tag == null ? "" : tag.name();
    }

    /** The tags around a block and the white space that belongs to nobody. A run of bare text has no tag. */
    record Frame(@Nullable Tag tag, String head, String close, String tail) {

        static final Frame NONE = new Frame(null, "", "", "");

        String opening() {
            return tag == null ? head : tag.raw() + head;
        }

        String closing() {
            return close + tail;
        }

        String shownOpening(String moreClasses, boolean withId) {
            return tag == null ? head : tag.shown(moreClasses, withId) + head;
        }

        String shownClosing() {
            return tag == null ? tail : tag.closing() + tail;
        }

        boolean isVoid() {
            return tag != null && tag.isVoid();
        }
    }

    /** A block of words. The rest is what closes its inline tags. */
    record Leaf(Frame frame, List<Word> words, String rest, String raw, Gist gist, boolean exact) implements Block {

        @Override
        public boolean isBlank() {
            return !frame.isVoid() && words.stream().allMatch(Word::isSpace);
        }

        Branch asBranch() {
            var bare = new Leaf(Frame.NONE, words, rest, raw, gist, exact);
            return new Branch(frame, List.of(bare), raw, gist);
        }
    }

    /** A block of blocks. */
    record Branch(Frame frame, List<Block> parts, String raw, Gist gist) implements Block {

        @Override
        public boolean isBlank() {
            return parts.stream().allMatch(Block::isBlank);
        }
    }
}
