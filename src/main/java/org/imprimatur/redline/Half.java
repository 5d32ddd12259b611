package org.imprimatur.redline;

import java.util.List;

/** One of the two columns while it is drawn. */
final class Half {

    private final Side side;
    private final Notes notes;
    private Tape tape = new Tape();
    private Line line = new Line(tape);

    /** Labels of a block that has no place for them itself: they go into its first words. */
    private String pending = "";

    Half(Side side, Notes notes) {
        this.side = side;
        this.notes = notes;
    }

    /** What was drawn since the last time. */
    String take() {
        line.end();
        note(pending);
        var shown = tape.shown();
        pending = "";
        tape = new Tape();
        line = new Line(tape);
        return shown;
    }

    void remember(String label) {
        pending += label;
    }

    void open(Block block, String classes) {
        tape.note(block.frame().shownOpening(classes, ids()));
        if (block instanceof Block.Leaf) {
            flush();
        }
    }

    void close(Block block) {
        line.end();
        tape.note(block.frame().shownClosing());
    }

    void note(String html) {
        line.end();
        tape.note(html);
    }

    void word(Word word) {
        line.word(word, new Segment(word.shown(), "", ""), ids());
    }

    void marked(List<Word> words, boolean mark, Side as, String attributes) {
        if (words.isEmpty()) {
            return;
        }
        if (mark) {
            line.wrap(as.opening("", attributes) + notes.side(as, ""), words, Integer.MAX_VALUE);
        }
        words.forEach(this::word);
        if (mark) {
            line.unwrap(as.closing());
        }
    }

    /** A block that stands here alone; as what was in the other text where there is no column for that. */
    void whole(Block block, Side as, String blockClasses, String classes) {
        boolean mark = !blockClasses.isEmpty();
        if (block.frame().isVoid() && mark) {
            tape.note(as.opening(classes, "")
                    + taken(notes.side(as, ""))
                    + block.frame().shownOpening("", ids(as)));
            tape.note(as.closing() + block.frame().shownClosing());
            return;
        }
        tape.note(block.frame().shownOpening(blockClasses, ids(as)));
        if (block instanceof Block.Leaf leaf) {
            words(leaf, as, mark && !leaf.isBlank(), classes);
        } else {
            ((Block.Branch) block).parts().forEach(part -> whole(part, as, blockClasses, classes));
        }
        tape.note(block.frame().shownClosing());
    }

    private void words(Block.Leaf leaf, Side as, boolean mark, String classes) {
        if (mark) {
            line.wrap(as.opening(classes, "") + taken(notes.side(as, "")), leaf.words(), Integer.MAX_VALUE);
        }
        leaf.words().forEach(this::word);
        if (mark) {
            line.unwrap(as.closing());
        }
        line.end();
    }

    private String taken(String otherwise) {
        var taken = pending.isEmpty() ? otherwise : pending;
        pending = "";
        return taken;
    }

    private void flush() {
        tape.note(pending);
        pending = "";
    }

    /** Ids are the later text's: both columns stand in one page. */
    private boolean ids() {
        return side == Side.AFTER;
    }

    private boolean ids(Side as) {
        return ids() && as == Side.AFTER;
    }
}
