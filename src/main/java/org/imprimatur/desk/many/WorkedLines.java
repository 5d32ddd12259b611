package org.imprimatur.desk.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Errand;
import org.imprimatur.listing.Worked;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Outcome.Refused;

/** Tells what became of the pages of an errand: those that were refused first, by reason. */
@ApplicationScoped
public class WorkedLines {
    /** More of one kind are counted, not named: nobody reads a screen of ten thousand lines. */
    private static final int NAMED = 200;

    private final Standings standings;
    private final Lines lines;

    @Inject
    public WorkedLines(Standings standings, Lines lines) {
        this.standings = standings;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WorkedLines() {
        this(null, null);
    }

    /** What became of all pages that are done. */
    public record Told(List<Why> refused, Some changed, Some same) {}

    /** Pages that were refused for the same reason. */
    public record Why(String sentence, Some pages) {}

    /** Some pages, the first of them by name. */
    public record Some(int total, List<PageLine> named) {
        public int more() {
            return total - named.size();
        }
    }

    Told of(Errand<?> errand, Words words) {
        var all = errand.results().stream()
                .filter(Worked.class::isInstance)
                .map(Worked.class::cast)
                .toList();
        Map<String, List<PageId>> why = all.stream()
                .filter(one -> one.refused().isPresent())
                .collect(Collectors.groupingBy(
                        one -> sentence(one.refused().orElseThrow(), words),
                        TreeMap::new,
                        Collectors.mapping(Worked::page, Collectors.toList())));
        var held = all.stream().filter(one -> one.refused().isEmpty()).toList();
        return new Told(
                why.entrySet().stream()
                        .map(one -> new Why(one.getKey(), some(one.getValue(), words)))
                        .toList(),
                some(pages(held, true), words),
                some(pages(held, false), words));
    }

    private static List<PageId> pages(List<Worked> some, boolean changed) {
        return some.stream()
                .filter(one -> one.changed() == changed)
                .map(Worked::page)
                .toList();
    }

    /** With the fields that are wrong, where that is why. */
    private static String sentence(Refused refused, Words words) {
        var why = words.say(refused.key(), refused.args());
        var fields = refused.problems().stream()
                .filter(problem -> !problem.key().equals(refused.key()))
                .map(problem -> problem.field() + ": " + words.say(problem.key(), problem.args()));
        return Stream.concat(Stream.of(why), fields).collect(Collectors.joining(" "));
    }

    private Some some(List<PageId> pages, Words words) {
        return new Some(
                pages.size(),
                pages.stream()
                        .limit(NAMED)
                        .flatMap(page -> standings.find(page).stream())
                        .map(page -> lines.brief(page, words))
                        .toList());
    }
}
