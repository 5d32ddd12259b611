package org.imprimatur.redline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the runs of words inside one block. */
final class Phrase {

    private final Tape tape;
    private final Line line;
    private final Stops stops;
    private final Notes notes;

    /** The last pair of links that was noted: a link whose words changed in part is told once. */
    private @Nullable Links told;

    Phrase(Tape tape, Stops stops, Notes notes) {
        this.tape = tape;
        this.stops = stops;
        this.notes = notes;
        line = new Line(tape);
    }

    void run(Script.Run run) {
        if (run.kept()) {
            kept(run.before(), run.after());
        } else if (run.isVisible()) {
            changed(run);
        } else {
            run.before().forEach(word -> tape.put("", word.bytes(), ""));
            run.after().forEach(word -> line.word(word, new Segment(word.shown(), "", word.bytes()), true));
        }
    }

    void end(Block.Leaf before, Block.Leaf after) {
        line.end();
        tape.put("", before.rest(), after.rest());
    }

    void whole(Block.Leaf leaf, Side side, String classes, String labels) {
        if (!leaf.isBlank()) {
            tape.note(side.opening(classes, "") + labels);
        }
        words(leaf.words(), side);
        line.end();
        if (!leaf.isBlank()) {
            tape.note(side.closing());
        }
        tape.put(side.segment("", leaf.rest()));
    }

    private void words(List<Word> words, Side side) {
        for (var word : words) {
            line.word(word, side.segment(word.shown(), word.bytes()), side == Side.AFTER);
        }
    }

    private void changed(Script.Run run) {
        var id = stops.add(run.kind(), run.before(), run.after());
        var attributes = Notes.id(id);
        if (!run.before().isEmpty()) {
            marked(run.before(), Side.BEFORE, attributes);
            attributes = "";
        }
        if (!run.after().isEmpty()) {
            marked(run.after(), Side.AFTER, attributes);
        }
        if (run.kind() == Change.Kind.IMAGE_CHANGED) {
            run.before().stream().filter(Word::isImage).forEach(image -> tape.note(notes.image(image)));
        }
    }

    private void marked(List<Word> words, Side side, String attributes) {
        line.wrap(side.opening("", attributes) + notes.side(side, ""), words, Integer.MAX_VALUE);
        words(words, side);
        line.unwrap(side.closing());
    }

    private void kept(List<Word> before, List<Word> after) {
        var run = new Script.Run(true, before, after);
        for (int from = 0; from < after.size(); ) {
            int end = run.endOfDress(from);
            dressed(before.subList(from, end), after.subList(from, end));
            from = end;
        }
    }

    /** Words that stayed, each in the same tags; perhaps in other tags than before. */
    private void dressed(List<Word> before, List<Word> after) {
        var was = before.get(0).within();
        var now = after.get(0).within();
        int shared = Line.sharedDepth(was, now);
        boolean bare = after.stream().allMatch(Word::isSpace);
        if (bare || (shared == was.size() && shared == now.size())) {
            both(before, after);
            return;
        }
        var links = Links.of(before.get(0), after.get(0));
        boolean again = links.equals(told);
        line.wrap("<span class=\"redline-format\"" + (again ? "" : stop(links, before, after)) + ">", after, shared);
        both(before, after);
        line.unwrap((again ? "" : note(links)) + "</span>");
        told = links.retargeted() ? links : null;
    }

    private String stop(Links links, List<Word> before, List<Word> after) {
        var kind = links.retargeted() ? Change.Kind.LINK_CHANGED : Change.Kind.FORMAT_CHANGED;
        return Notes.id(stops.add(kind, before, after));
    }

    private String note(Links links) {
        return links.retargeted() ? notes.link(links) : notes.format();
    }

    private void both(List<Word> before, List<Word> after) {
        for (int i = 0; i < after.size(); i++) {
            var word = after.get(i);
            line.word(word, new Segment(word.shown(), before.get(i).bytes(), word.bytes()), true);
        }
    }
}
