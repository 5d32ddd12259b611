package org.imprimatur.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.finding.Findings.FoundPage;
import org.imprimatur.finding.WordIndex.Wanted;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/** Finds what readers may read. The index proposes; only a page that is live now, with the very text that was matched, is told. */
public final class FindingLive {
    /** What comes after so many is not counted. */
    public static final int MOST = 1_000;

    private final WordIndex index;
    private final LivePages live;

    /** A match whose text is live. */
    private record Found(Match match, LivePage page) {}

    public FindingLive(WordIndex index, LivePages live) {
        this.index = index;
        this.live = live;
    }

    /**
     * What there is to find.
     *
     * @param first how many of the best are left out
     * @param most how many are told at most
     */
    public Findings find(Sought sought, int first, int most) {
        var wide = found(sought.ofAnyType(), Wanted.ALL);
        var all = sought.type().isEmpty() ? wide : found(sought, Wanted.ALL);
        var elsewhere = elsewhere(sought);
        if (!wide.isEmpty() || sought.isEmpty()) {
            return told(sought, all, wide, tags(sought, all), elsewhere, Optional.empty(), false, first, most);
        }
        var some = found(sought, Wanted.SOME);
        return told(sought, some, some, Map.of(), elsewhere, meant(sought), !some.isEmpty(), first, most);
    }

    /** All that fit, best first, without their passages. */
    public List<FoundPage> all(Sought sought) {
        return found(sought, Wanted.ALL).stream()
                .map(one -> new FoundPage(one.page(), one.match().score(), Marked.NOWHERE))
                .toList();
    }

    /** Where in these pages it stands, in the same order. */
    public List<Marked> mark(Sought sought, List<FoundPage> pages) {
        return index.mark(
                sought,
                pages.stream()
                        .map(one -> new Match(one.page().id(), one.page().text(), one.score()))
                        .toList());
    }

    public boolean isComplete() {
        return index.isComplete();
    }

    private List<Found> found(Sought sought, Wanted wanted) {
        return sought.isEmpty()
                ? List.of()
                : index.find(sought, wanted, MOST).stream()
                        .flatMap(match -> live.find(match.page()).stream()
                                .filter(page -> page.text().equals(match.text()))
                                .map(page -> new Found(match, page)))
                        .toList();
    }

    private Map<String, Long> tags(Sought sought, List<Found> all) {
        var any = sought.tag().isEmpty() ? all : found(sought.ofAnyTag(), Wanted.ALL);
        return any.stream()
                .flatMap(one -> one.page().tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Map<LocaleTag, Long> elsewhere(Sought sought) {
        return sought.locale()
                .map(here -> found(sought.anywhere(), Wanted.ALL).stream()
                        .map(one -> one.page().locale())
                        .filter(locale -> !locale.equals(here))
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())))
                .orElseGet(TreeMap::new);
    }

    // A proposal that leads to nothing that is live would tell what is not.
    private Optional<String> meant(Sought sought) {
        return index.respelt(sought).stream()
                .filter(words -> !found(sought.saying(words), Wanted.ALL).isEmpty())
                .findFirst();
    }

    private Findings told(
            Sought sought,
            List<Found> found,
            List<Found> wide,
            Map<String, Long> tags,
            Map<LocaleTag, Long> elsewhere,
            Optional<String> meant,
            boolean isPart,
            int first,
            int most) {
        var some = found.stream().skip(first).limit(most).toList();
        var marked = index.mark(sought, some.stream().map(Found::match).toList());
        Map<TypeName, Long> types = wide.stream()
                .collect(Collectors.groupingBy(one -> one.page().type(), TreeMap::new, Collectors.counting()));
        return new Findings(
                IntStream.range(0, some.size())
                        .mapToObj(at -> new FoundPage(
                                some.get(at).page(), some.get(at).match().score(), marked.get(at)))
                        .toList(),
                found.size(),
                found.size() >= MOST,
                types,
                tags,
                elsewhere,
                meant,
                isPart,
                index.isComplete());
    }
}
