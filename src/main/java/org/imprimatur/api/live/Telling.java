package org.imprimatur.api.live;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.claims.Flag;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/**
 * Says of pages what somebody asked for.
 *
 * @param pages those that are live, or those of a preview
 * @param root what addresses of the site begin with
 * @param today in UTC, as on the site: what a page claims may be over the next day
 */
record Telling(Pages pages, ContentTypes types, Markup markup, String root, LocalDate today) {
    /** With links in texts that lead to where the site stands. */
    static Telling at(Roots roots, Pages pages, ContentTypes types, Markup markup, LocalDate today) {
        return new Telling(pages, types, InnerMarkup.of(markup, roots.site(), ""), roots.site(), today);
    }

    PageList list(Question question) {
        var sheet = question.sheet(pages);
        var told = sheet.pages();
        var marked = question.ranking()
                .filter(ranking -> question.isMarked())
                .map(ranking -> ranking.highlights(told))
                .orElseGet(Map::of);
        return new PageList(
                told.stream()
                        .map(page -> listed(page, question.shown(), Optional.ofNullable(marked.get(page.id()))))
                        .toList(),
                sheet.total(),
                question.ranking().map(Ranking::isComplete),
                sheet.next(),
                along(told, question.shown()));
    }

    private ListedPage listed(LivePage page, Shown shown, Optional<Highlight> marked) {
        var listed = marked.map(listed(page)::with).orElseGet(() -> listed(page));
        if (shown.fields().isEmpty() && shown.body().isEmpty()) {
            return listed;
        }
        var text = text(page);
        return listed.with(
                shown.fields().map(names -> shown.only(values(page, text))),
                shown.body().map(forms -> shown.only(Prose.of(text.body(), markup, page.locale()))));
    }

    private ListedPage listed(LivePage page) {
        return ListedPage.of(page, pages.isPending(page), root);
    }

    ShownPage page(LivePage page, Shown shown) {
        var text = text(page);
        return new ShownPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                root + page.address(),
                page.group().value(),
                page.prevailing(),
                translations(page),
                page.title(),
                page.revision(),
                page.text().hex(),
                Optional.of(page.since()).filter(since -> !pages.isPending(page)),
                Optional.of(ReviewOfPage.of(page)).filter(review -> !pages.isPending(page)),
                shown.only(values(page, text)),
                shown.only(Prose.of(text.body(), markup, page.locale())),
                along(List.of(page), shown),
                Flag.on(page, types.get(page.type()), pages, today).stream()
                        .map(flag -> ClaimOver.of(flag, root))
                        .toList());
    }

    private Text text(LivePage page) {
        return ForReaders.text(types.get(page.type()), pages.text(page), markup, pages.signposts(), page.locale());
    }

    private Map<String, Object> values(LivePage page, Text text) {
        return new Values(markup, page.locale(), root).of(types.get(page.type()), text);
    }

    private List<Translation> translations(LivePage page) {
        return pages.translations(page.group()).stream()
                .filter(other -> !other.id().equals(page.id()))
                .map(other -> Translation.of(other, root))
                .toList();
    }

    /** Other pages that somebody wants along with those that were asked for, each once. */
    Optional<List<ListedPage>> along(List<LivePage> told, Shown shown) {
        if (shown.include().isEmpty()) {
            return Optional.empty();
        }
        var others = new LinkedHashMap<PageId, LivePage>();
        told.stream().flatMap(page -> beside(page, shown)).forEach(other -> others.putIfAbsent(other.id(), other));
        told.forEach(page -> others.remove(page.id()));
        return Optional.of(others.values().stream().map(this::listed).toList());
    }

    private Stream<LivePage> beside(LivePage page, Shown shown) {
        var translations = shown.include().contains(Shown.TRANSLATIONS)
                ? pages.translations(page.group()).stream()
                : Stream.<LivePage>empty();
        var related = shown.include().contains(Shown.RELATED) ? related(page) : Stream.<LivePage>empty();
        return Stream.concat(translations, related);
    }

    private Stream<LivePage> related(LivePage page) {
        return page.brief().links().stream()
                .map(PageAddress::toString)
                .sorted()
                .flatMap(address -> PageAddress.of(address).stream())
                .flatMap(link -> pages.find(link.locale(), link.path()).stream());
    }
}
