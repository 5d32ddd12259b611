package org.imprimatur.desk.intake;

import java.util.List;
import org.imprimatur.desk.frame.ErrandHead;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.review.ComparisonView;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.PageId;

/**
 * One batch of files: what would become of them, or what did.
 *
 * @param mayTake whether what is ticked can be imported now
 */
public record BatchView(ErrandHead head, boolean isLook, boolean mayTake, List<Line> lines) {
    /**
     * One file.
     *
     * @param number counts the files from 0
     * @param address where the page stands, or would; empty where nothing is proposed
     * @param isOpen whether it can be chosen
     * @param isOver whether an editor's newer text would be put behind it
     */
    public record Line(
            int number,
            String source,
            String result,
            String page,
            String title,
            String address,
            boolean isOpen,
            boolean isOver,
            List<Note> notes) {
        static Line of(int number, Intake.Line line, Words words) {
            return new Line(
                    number,
                    line.source(),
                    line.result().name(),
                    line.page().map(PageId::value).orElse(""),
                    line.title(),
                    line.proposal()
                            .map(Intake.Proposal::address)
                            .map(Object::toString)
                            .orElse(""),
                    line.proposal().isPresent(),
                    line.proposal().filter(Intake.Proposal::isOver).isPresent(),
                    line.notes().stream()
                            .map(note -> new Note(note.level().name(), words.say(note.key(), note.args())))
                            .toList());
        }

        public boolean hasAnythingToSee() {
            return notes.stream().anyMatch(note -> !note.level().equals("MAPPED"));
        }
    }

    /** One thing to know about it. */
    public record Note(String level, String sentence) {}

    /** What one file would change. */
    public record Change(ErrandHead head, Line line, String locale, ComparisonView redline) {}

    public long count(String result) {
        return lines.stream().filter(line -> line.result().equals(result)).count();
    }

    public long open() {
        return lines.stream().filter(Line::isOpen).count();
    }
}
