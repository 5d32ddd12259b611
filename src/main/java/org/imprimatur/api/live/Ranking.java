package org.imprimatur.api.live;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.Findings.FoundPage;
import org.imprimatur.finding.Sought;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;

/** How well pages fit the words that somebody looks for; those that do not fit are not in it. */
record Ranking(FindingLive finding, Sought sought, Map<PageId, FoundPage> found) {
    static Ranking of(FindingLive finding, String words, Optional<LocaleTag> locale, Optional<TypeName> type) {
        var sought = new Sought(words, locale, type, Optional.empty());
        return new Ranking(
                finding,
                sought,
                finding.all(sought).stream()
                        .collect(Collectors.toMap(one -> one.page().id(), Function.identity(), (one, other) -> one)));
    }

    /** Whether every page was looked at. */
    boolean isComplete() {
        return finding.isComplete();
    }

    boolean has(LivePage page) {
        return found.containsKey(page.id());
    }

    /** The best first, as long as nobody asks for another order. */
    Order.Key key() {
        return new Order.Key(new Fact("q", page -> List.of(score(page))), true);
    }

    private String score(LivePage page) {
        var score = Optional.ofNullable(found.get(page.id())).map(FoundPage::score);
        return new BigDecimal(score.orElse(0f).toString()).toPlainString();
    }

    /** Where in these pages it stands. */
    Map<PageId, Highlight> highlights(List<LivePage> pages) {
        var told = pages.stream()
                .flatMap(page -> Optional.ofNullable(found.get(page.id())).stream())
                .toList();
        var marked = finding.mark(sought, told);
        return IntStream.range(0, told.size())
                .boxed()
                .collect(Collectors.toMap(at -> told.get(at).page().id(), at -> Highlight.of(marked.get(at))));
    }
}
