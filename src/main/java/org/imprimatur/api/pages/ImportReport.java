package org.imprimatur.api.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Sentences;

/** What became of the files of an import. */
public record ImportReport(Map<String, Long> counts, List<FileLine> files) {

    /** What became of one file. */
    public record FileLine(
            String source,
            String result,
            Optional<String> page,
            String title,
            List<NoteLine> notes,
            Optional<ProposalLine> proposal) {}

    /**
     * What would be written, where it was only asked.
     *
     * @param revision the number of the page's newest revision; 0 where the page is not there
     * @param over whether somebody wrote in the page since it was imported last
     */
    public record ProposalLine(String address, int revision, boolean over) {}

    /** One thing to know about a file. */
    public record NoteLine(String level, String key, String sentence) {}

    static ImportReport of(Intake.Report report, Sentences sentences, String language) {
        var counts = new TreeMap<String, Long>();
        for (Intake.Result result : Intake.Result.values()) {
            counts.put(id(result), report.count(result));
        }
        return new ImportReport(
                counts,
                report.lines().stream()
                        .map(line -> line(line, sentences, language))
                        .toList());
    }

    private static FileLine line(Intake.Line line, Sentences sentences, String language) {
        return new FileLine(
                line.source(),
                id(line.result()),
                line.page().map(PageId::value),
                line.title(),
                line.notes().stream()
                        .map(note -> new NoteLine(
                                id(note.level()),
                                note.key(),
                                sentences.say(language, note.key(), note.args().toArray())))
                        .toList(),
                line.proposal().map(one -> new ProposalLine(one.address().toString(), one.head(), one.isOver())));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
