package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imprimatur.page.PageId;

/**
 * Finds the pages whose journals grew and nobody said so, as when a node died right after it wrote. Each known page costs
 * a part of one look-up, so this is done in doubt and not all the time.
 */
public final class Overlooked {
    /** How many pages are looked up at once. */
    private static final int SHELF = 200;

    private final Standings standings;
    private final Survey survey;

    public Overlooked(Standings standings, Survey survey) {
        this.standings = standings;
        this.survey = survey;
    }

    /** Has them read; how many there were. */
    public int find() {
        var found = new ArrayList<PageId>();
        survey.pages().stream().filter(page -> standings.find(page).isEmpty()).forEach(found::add);
        var known = standings.all().stream()
                .flatMap(page -> standings.known(page.id()).stream())
                .toList();
        for (int at = 0; at < known.size(); at += SHELF) {
            found.addAll(grown(known.subList(at, Math.min(known.size(), at + SHELF))));
        }
        found.forEach(standings::follow);
        return found.size();
    }

    private List<PageId> grown(List<Known> some) {
        Set<String> there =
                survey.tips(some.stream().map(Known::nextId).toList()).keySet();
        return some.stream()
                .filter(page -> there.contains(page.nextId()))
                .map(page -> page.standing().id())
                .toList();
    }
}
