package org.imprimatur.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.imprimatur.finding.WordIndex.Wanted;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** Finds pages by the text that is worked on, whatever stage they are at: for people who signed in. */
public final class FindingAll {
    /** What comes after so many is too much for anybody to look through. */
    private static final int MOST = 10_000;

    private final WordIndex index;
    private final Standings standings;

    public FindingAll(WordIndex index, Standings standings) {
        this.index = index;
        this.standings = standings;
    }

    /** The pages whose text has all of these words, best first; none where there are no words. */
    public Set<PageId> find(String words) {
        var found = new LinkedHashSet<PageId>();
        var sought = Sought.words(words);
        if (!sought.isEmpty()) {
            index.find(sought, Wanted.ALL, MOST).stream()
                    .filter(this::isStill)
                    .forEach(match -> found.add(match.page()));
        }
        return found;
    }

    private boolean isStill(Match match) {
        return standings
                .find(match.page())
                .filter(page -> page.head().text().equals(match.text()))
                .isPresent();
    }

    /** Where in these pages it stands, in the same order. */
    public List<Marked> mark(String words, List<Standing> pages) {
        var sought = Sought.words(words);
        return sought.isEmpty()
                ? pages.stream().map(page -> Marked.NOWHERE).toList()
                : index.mark(
                        sought,
                        pages.stream()
                                .map(page -> new Match(page.id(), page.head().text(), 0))
                                .toList());
    }
}
