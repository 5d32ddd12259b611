package org.imprimatur.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Lines;
import org.imprimatur.journal.Selection;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Standing;

/**
 * Pages by words: those in whose texts the index finds them, and those that have each, or a part of a word, in what lists tell of
 * them. Parts of words are looked for in a line of each page, some 200 bytes that are made when somebody looks first.
 */
final class SoughtWords {
    private static final char BREAK = '\n';

    private final FindingAll finding;
    private final Lines lines;

    SoughtWords(Standings standings, Briefs briefs, FindingAll finding) {
        this.finding = finding;
        this.lines = new Lines(standings, page -> line(page, briefs.head(page)));
    }

    /** Its id, then how it is called and where it stands, then all else. */
    private static String line(Standing page, Brief brief) {
        return page.id().value()
                + BREAK
                + folded(Order.title(page, brief) + " /" + page.locale() + "/" + page.path() + BREAK + brief.summary()
                        + BREAK + brief.owner() + BREAK + String.join(String.valueOf(BREAK), brief.tags()));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    Selection find(Selection among, String search) {
        var words = Stream.of(folded(search).split("[\\s\u3000]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? among
                : lines.fitting(among, line -> holds(line, words)).or(lines.named(among, finding.find(search)));
    }

    private static boolean holds(String line, List<String> words) {
        for (String word : words) {
            if (!line.startsWith(word) && line.indexOf(word, line.indexOf(BREAK)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Those that are called so or stand there. */
    Selection called(Selection among, String words) {
        var wanted = folded(words.strip());
        return wanted.isEmpty() ? among : lines.fitting(among, line -> isCalled(line, wanted));
    }

    private static boolean isCalled(String line, String wanted) {
        int begin = line.indexOf(BREAK);
        int at = line.indexOf(wanted, begin);
        return at > 0 && at < line.indexOf(BREAK, begin + 1);
    }
}
