package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the two texts beside each other, each with what the other has not marked. */
final class Columns implements Sketch {

    private final Stops stops = new Stops();
    private final Half earlier;
    private final Half later;
    private final Notes notes;
    private final Moves moves;

    /** While a paragraph that came from elsewhere is drawn: its old words stand where it was, not here. */
    private boolean onlyAfter;

    /** The last pair of links that was noted: a link whose words changed in part is told once. */
    private @Nullable Links told;

    /** Classes for the next block that is opened. */
    private String moreClasses = "";

    private Columns(Notes notes, Moves moves) {
        this.notes = notes;
        this.moves = moves;
        earlier = new Half(Side.BEFORE, notes);
        later = new Half(Side.AFTER, notes);
    }

    static SideBySide of(Comparison comparison, Labels labels) {
        var blocks = comparison.blocks();
        var columns = new Columns(new Notes(labels), Moves.in(blocks, comparison.alignment()));
        var rows = new ArrayList<SideBySide.Row>();
        for (var step : blocks) {
            step.draw(columns);
            rows.add(new SideBySide.Row(columns.earlier.take(), columns.later.take(), !(step instanceof Step.Kept)));
        }
        return new SideBySide(rows, columns.stops.summary(), columns.stops.changes());
    }

    @Override
    public void kept(Block before, Block after) {
        pass(after);
        later.whole(after, Side.AFTER, "", "");
        if (!onlyAfter) {
            earlier.whole(before, Side.BEFORE, "", "");
        }
    }

    @Override
    public void edited(Block.Leaf before, Block.Leaf after) {
        open(before, after);
        for (var run : Script.of(before, after).runs()) {
            if (run.kept()) {
                kept(run);
            } else {
                changed(run);
            }
        }
        close(before, after);
    }

    @Override
    public void nested(Block.Branch before, Block.Branch after, List<Step> inside) {
        open(before, after);
        inside.forEach(step -> step.draw(this));
        close(before, after);
    }

    @Override
    public void whole(Block block, Side side) {
        pass(block);
        var move = block.isBlank() ? null : moves.of(block);
        if (move == null) {
            alone(block, side);
        } else {
            move.id = move.id == null ? stops.moved(move) : move.id;
            half(here(side)).remember(notes.moved(side, move.id));
            if (side == Side.AFTER && move.edits != null) {
                boolean outer = onlyAfter;
                onlyAfter = true;
                moreClasses = "redline-block-ins redline-block-moved";
                move.edits.draw(this);
                onlyAfter = outer;
            } else {
                draw(side, block, "redline-block-" + side.element + " redline-block-moved", " redline-moved");
            }
        }
    }

    private void alone(Block block, Side side) {
        if (!block.isBlank()) {
            var words = Words.of(block);
            var id = side == Side.BEFORE
                    ? stops.add(Change.Kind.DELETED, words, List.of())
                    : stops.add(Change.Kind.INSERTED, List.of(), words);
            half(here(side)).remember(notes.side(side, Notes.id(id)));
        }
        draw(side, block, "redline-block-" + side.element, "");
    }

    private void open(Block before, Block after) {
        pass(after);
        var was = before.frame().tag();
        var now = after.frame().tag();
        if (was != null && now != null && was.readsUnlike(now)) {
            var id = stops.add(Change.Kind.FORMAT_CHANGED, Words.of(before), Words.of(after));
            later.remember(notes.format(id, was.name(), now.name()));
        }
        later.open(after, moreClasses);
        moreClasses = "";
        if (!onlyAfter) {
            earlier.open(before, "");
        }
    }

    private void close(Block before, Block after) {
        later.close(after);
        if (!onlyAfter) {
            earlier.close(before);
        }
    }

    private void draw(Side side, Block block, String blockClasses, String classes) {
        half(here(side)).whole(block, side, blockClasses, classes);
    }

    /** Kept words, stretch by stretch; those whose link or look is another now say so. */
    private void kept(Script.Run run) {
        for (int from = 0; from < run.after().size(); ) {
            int end = run.endOfDress(from);
            dressed(run.before().subList(from, end), run.after().subList(from, end));
            from = end;
        }
    }

    private void dressed(List<Word> before, List<Word> after) {
        var links = Links.of(before.get(0), after.get(0));
        boolean same =
                Line.sameTags(before.get(0), after.get(0)) || after.stream().allMatch(Word::isSpace);
        if (!same && !links.equals(told)) {
            later.note(note(links, before, after));
            if (!onlyAfter && links.retargeted()) {
                earlier.note(notes.link(links, ""));
            }
        }
        told = same || !links.retargeted() ? null : links;
        after.forEach(later::word);
        if (!onlyAfter) {
            before.forEach(earlier::word);
        }
    }

    private String note(Links links, List<Word> before, List<Word> after) {
        var kind = links.retargeted() ? Change.Kind.LINK_CHANGED : Change.Kind.FORMAT_CHANGED;
        var id = Notes.id(stops.add(kind, before, after));
        return links.retargeted() ? notes.link(links, id) : notes.format(id);
    }

    private void changed(Script.Run run) {
        var attributes = run.isVisible() ? Notes.id(stops.add(run.kind(), run.before(), run.after())) : "";
        if (!run.before().isEmpty() && (run.isVisible() || !onlyAfter)) {
            half(here(Side.BEFORE)).marked(run.before(), run.isVisible(), Side.BEFORE, attributes);
            attributes = "";
        }
        later.marked(run.after(), run.isVisible(), Side.AFTER, attributes);
    }

    private Side here(Side side) {
        return onlyAfter ? Side.AFTER : side;
    }

    private void pass(Block block) {
        stops.pass(block);
    }

    private Half half(Side side) {
        return side.of(earlier, later);
    }
}
