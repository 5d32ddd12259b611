package org.imprimatur.desk.intake;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.PageId;

/** The report of the last import of a session; it stays until the next one, so that it can be read again. */
record LastReport(List<Line> lines) implements Serializable {
    private static final String ATTRIBUTE = "imprimatur.report";

    /** What became of a file, in a form that a session can keep. */
    record Line(String source, String result, String page, String title, List<Note> notes) implements Serializable {}

    /** One thing to know about it. */
    record Note(String level, String key, List<String> args) implements Serializable {}

    static void keep(HttpSession session, Intake.Report report) {
        session.setAttribute(
                ATTRIBUTE,
                new LastReport(report.lines().stream().map(LastReport::line).toList()));
    }

    private static Line line(Intake.Line line) {
        return new Line(
                line.source(),
                line.result().name(),
                line.page().map(PageId::value).orElse(""),
                line.title(),
                line.notes().stream()
                        .map(note -> new Note(note.level().name(), note.key(), note.args()))
                        .toList());
    }

    static Optional<LastReport> of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof LastReport report ? Optional.of(report) : Optional.empty();
    }
}
