package org.imprimatur.redline;

import java.util.List;

/** Draws one of the two texts alone, with what it has and the other has not marked. */
final class Column implements Sketch {

    private final Tape tape = new Tape();
    private final Side side;
    private final Notes notes;

    private Column(Side side, Notes notes) {
        this.side = side;
        this.notes = notes;
    }

    static String of(Step step, Side side, Notes notes) {
        var column = new Column(side, notes);
        step.draw(column);
        return column.tape.shown();
    }

    @Override
    public void kept(Block before, Block after) {
        plain(side.of(before, after), "");
    }

    @Override
    public void edited(Block.Leaf before, Block.Leaf after) {
        var frame = side.of(before.frame(), after.frame());
        tape.note(frame.shownOpening("", ids()));
        var line = new Line(tape);
        for (var run : Script.of(before, after).runs()) {
            if (run.kept()) {
                dressed(line, run);
            } else {
                marked(line, side.of(run.before(), run.after()), run.isVisible());
            }
        }
        line.end();
        tape.note(frame.shownClosing());
    }

    @Override
    public void nested(Block.Branch before, Block.Branch after, List<Step> inside) {
        var frame = side.of(before.frame(), after.frame());
        tape.note(frame.shownOpening("", ids()));
        inside.forEach(step -> step.draw(this));
        tape.note(frame.shownClosing());
    }

    @Override
    public void whole(Block block, Side theirs) {
        if (theirs == side) {
            plain(block, "redline-block-" + side.element);
        }
    }

    /** Ids are the later text's: both columns stand in one page. */
    private boolean ids() {
        return side == Side.AFTER;
    }

    private void plain(Block block, String classes) {
        if (block.frame().isVoid() && !classes.isEmpty()) {
            tape.note(
                    side.opening("", "") + notes.side(side, "") + block.frame().shownOpening("", ids()));
            tape.note(side.closing() + block.frame().shownClosing());
            return;
        }
        tape.note(block.frame().shownOpening(classes, ids()));
        if (block instanceof Block.Leaf leaf) {
            var line = new Line(tape);
            marked(line, leaf.words(), !classes.isEmpty() && !leaf.isBlank());
            line.end();
        } else {
            ((Block.Branch) block).parts().forEach(part -> plain(part, classes));
        }
        tape.note(block.frame().shownClosing());
    }

    /** Kept words; those whose link leads elsewhere now say so. */
    private void dressed(Line line, Script.Run run) {
        for (int i = 0; i < run.after().size(); i++) {
            var links = Links.of(run.before().get(i), run.after().get(i));
            var word = side.of(run.before(), run.after()).get(i);
            if (links.retargeted() && !links.equals(Links.before(run, i))) {
                line.end();
                tape.note(notes.link(links));
            }
            line.word(word, new Segment(word.shown(), "", ""), ids());
        }
    }

    private void marked(Line line, List<Word> words, boolean mark) {
        if (words.isEmpty()) {
            return;
        }
        if (mark) {
            line.wrap(side.opening("", "") + notes.side(side, ""), words, Integer.MAX_VALUE);
        }
        words.forEach(word -> line.word(word, new Segment(word.shown(), "", ""), ids()));
        if (mark) {
            line.unwrap(side.closing());
        }
    }
}
