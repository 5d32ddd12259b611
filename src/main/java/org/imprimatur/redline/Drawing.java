package org.imprimatur.redline;

import java.util.List;

/** Draws the steps from one text to the other as one page. */
final class Drawing implements Sketch {

    private final Tape tape = new Tape();
    private final Stops stops = new Stops();
    private final Notes notes;
    private final Moves moves;

    /** Labels of a block that has no place for them itself, such as a table: they go into its first words. */
    private String pending = "";

    /** Classes for the next block that is opened. */
    private String moreClasses = "";

    private Drawing(Notes notes, Moves moves) {
        this.notes = notes;
        this.moves = moves;
    }

    static Redline of(Comparison comparison, Labels labels) {
        var steps = List.of(comparison.whole());
        var drawing = new Drawing(new Notes(labels), Moves.in(steps, comparison.alignment()));
        steps.forEach(each -> each.draw(drawing));
        drawing.tape.note(drawing.takePending());
        return Redline.of(drawing.tape.segments(), drawing.stops);
    }

    @Override
    public void kept(Block before, Block after) {
        stops.pass(after);
        open(before, after, "");
        if (after instanceof Block.Leaf leaf) {
            tape.note(takePending());
            var old = (Block.Leaf) before;
            var phrase = new Phrase(tape, stops, notes);
            phrase.run(new Script.Run(true, old.words(), leaf.words()));
            phrase.end(old, leaf);
        } else {
            var parts = ((Block.Branch) after).parts();
            for (int i = 0; i < parts.size(); i++) {
                kept(((Block.Branch) before).parts().get(i), parts.get(i));
            }
        }
        close(before, after);
    }

    @Override
    public void edited(Block.Leaf before, Block.Leaf after) {
        stops.pass(after);
        open(before, after, noteFormat(before, after));
        tape.note(takePending());
        var phrase = new Phrase(tape, stops, notes);
        Script.of(before, after).runs().forEach(phrase::run);
        phrase.end(before, after);
        close(before, after);
    }

    @Override
    public void nested(Block.Branch before, Block.Branch after, List<Step> inside) {
        stops.pass(after);
        open(before, after, noteFormat(before, after));
        inside.forEach(step -> step.draw(this));
        close(before, after);
    }

    @Override
    public void whole(Block block, Side side) {
        stops.pass(block);
        if (block.isBlank()) {
            whole(block, side, "redline-block-" + side.element, "");
            return;
        }
        var words = Words.of(block);
        var move = moves.of(block);
        if (move == null) {
            var id = side == Side.BEFORE
                    ? stops.add(Change.Kind.DELETED, words, List.of())
                    : stops.add(Change.Kind.INSERTED, List.of(), words);
            pending += notes.side(side, Notes.id(id));
            whole(block, side, "redline-block-" + side.element, "");
        } else {
            move.id = move.id == null ? stops.moved(move) : move.id;
            pending += notes.moved(side, move.id);
            moved(move, block, side);
        }
    }

    /** The old bytes stand where it was, so that what is drawn here for its edits is of the later text alone. */
    private void moved(Move move, Block block, Side side) {
        if (side == Side.AFTER && move.edits != null) {
            boolean outer = tape.onlyAfter(true);
            moreClasses = "redline-block-ins redline-block-moved";
            move.edits.draw(this);
            tape.onlyAfter(outer);
        } else {
            whole(block, side, "redline-block-" + side.element + " redline-block-moved", " redline-moved");
        }
    }

    private void whole(Block block, Side side, String blockClasses, String classes) {
        var frame = block.frame();
        boolean withId = side == Side.AFTER;
        if (block instanceof Block.Leaf leaf) {
            if (frame.isVoid()) {
                tape.note(side.opening(classes, "") + takePending());
                tape.put(side.segment(frame.shownOpening("", withId), frame.opening()));
                tape.put(side.segment(side.closing() + frame.shownClosing(), frame.closing()));
                return;
            }
            tape.put(side.segment(frame.shownOpening(blockClasses, withId), frame.opening()));
            new Phrase(tape, stops, notes).whole(leaf, side, classes, takePending());
        } else {
            tape.put(side.segment(frame.shownOpening(blockClasses, withId), frame.opening()));
            ((Block.Branch) block).parts().forEach(part -> whole(part, side, blockClasses, classes));
        }
        tape.put(side.segment(frame.shownClosing(), frame.closing()));
    }

    private String noteFormat(Block before, Block after) {
        var was = before.frame().tag();
        var now = after.frame().tag();
        if (was == null || now == null || !was.readsUnlike(now)) {
            return "";
        }
        var id = stops.add(Change.Kind.FORMAT_CHANGED, Words.of(before), Words.of(after));
        pending += notes.format(id, was.name(), now.name());
        return "redline-block-format";
    }

    private String takePending() {
        var taken = pending;
        pending = "";
        return taken;
    }

    private void open(Block before, Block after, String classes) {
        var all = (classes + " " + moreClasses).strip();
        moreClasses = "";
        tape.put(
                after.frame().shownOpening(all, true),
                before.frame().opening(),
                after.frame().opening());
    }

    private void close(Block before, Block after) {
        tape.put(
                after.frame().shownClosing(),
                before.frame().closing(),
                after.frame().closing());
    }
}
