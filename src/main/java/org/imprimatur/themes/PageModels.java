package org.imprimatur.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.claims.Flag;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.jspecify.annotations.Nullable;

/** Draws up one page for its template. */
record PageModels(Pages live, Facts facts, java.time.LocalDate today, String root) {
    PageModel of(PagePath path, ContentType type, Text text, @Nullable LivePage printed, List<PageModel.Claim> claims) {
        String body = text.body().isEmpty() ? "" : facts.markup().html(text.body(), facts.locale());
        return new PageModel(
                type.name().value(),
                type.label().in(facts.words().language()),
                text.title(),
                text.one("summary"),
                hero(text),
                crumbs(path, text),
                body,
                Contents.of(body),
                facts.of(type, text),
                related(text),
                text.many("tags"),
                Validity.of(type, text, today, facts.words()).orElse(null),
                printed == null ? null : stamp(printed, type, text),
                printed == null ? null : prevailing(printed),
                claims);
    }

    List<PageModel.Claim> claims(LivePage page, ContentType type) {
        return Flag.on(page, type, live, today).stream()
                .map(flag -> new PageModel.Claim(
                        flag.title(),
                        flag.address().isEmpty() ? "" : facts.base() + Addresses.encoded(flag.address()),
                        flag.holding().id()))
                .toList();
    }

    private PageModel.@Nullable Hero hero(Text text) {
        return text.rows("hero").stream()
                .findFirst()
                .map(row -> new PageModel.Hero(
                        row.getOrDefault("title", ""),
                        facts.href(row.getOrDefault("image", "")),
                        row.getOrDefault("alt", "")))
                .orElse(null);
    }

    private List<PageModel.Crumb> crumbs(PagePath path, Text text) {
        var crumbs = new ArrayList<PageModel.Crumb>();
        var way = text.rows("breadcrumbs").isEmpty() ? above(path) : written(text);
        String home = facts.base() + "/" + facts.locale() + "/";
        if (way.isEmpty() || !way.get(0).href().equals(home)) {
            crumbs.add(new PageModel.Crumb(facts.words().say("site.home"), home));
        }
        crumbs.addAll(way);
        crumbs.add(new PageModel.Crumb(text.title(), ""));
        return List.copyOf(crumbs);
    }

    // The last step is the page itself: written or not, it is drawn once.
    private List<PageModel.Crumb> written(Text text) {
        return text.rows("breadcrumbs").stream()
                .map(facts::link)
                .filter(link -> !link.text().equals(text.title()))
                .map(link -> new PageModel.Crumb(link.text(), link.href()))
                .toList();
    }

    private List<PageModel.Crumb> above(PagePath path) {
        var above = new ArrayList<PageModel.Crumb>();
        String value = path.value();
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
            live.find(facts.locale(), new PagePath(value.substring(0, slash)))
                    .map(page -> new PageModel.Crumb(page.title(), address(page)))
                    .ifPresent(above::add);
        }
        return above;
    }

    private String address(LivePage page) {
        return facts.base() + Addresses.encoded(page.address());
    }

    private List<PageModel.Related> related(Text text) {
        Map<String, List<Fact.Item>> groups = text.rows("related").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("group", facts.words().say("site.related")),
                        LinkedHashMap::new,
                        Collectors.mapping(facts::link, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new PageModel.Related(group.getKey(), group.getValue()))
                .toList();
    }

    private PageModel.Stamp stamp(LivePage page, ContentType type, Text text) {
        var words = facts.words();
        return new PageModel.Stamp(
                Day.of(page.since(), facts.locale()),
                Day.of(page.reviewed(), facts.locale()),
                capacities(page.capacities(), words),
                page.revision(),
                page.text().brief(),
                page.text().hex(),
                text.one("changeSummary"),
                type.past().isListed() ? Histories.address(root, page) : "");
    }

    static String capacities(List<String> some, Words words) {
        return some.stream()
                .map(capacity -> capacity(capacity, words))
                .collect(Collectors.joining(words.say("site.and")));
    }

    // A type may ask for a capacity that the themes have no word for.
    private static String capacity(String capacity, Words words) {
        String key = "site.capacity." + capacity;
        String said = words.say(key);
        return said.equals(key) ? capacity : said;
    }

    /** Said only where there is a translation to differ from. */
    private PageModel.@Nullable Prevailing prevailing(LivePage page) {
        var group = live.translations(page.group());
        return Optional.of(group)
                .filter(translations -> translations.size() > 1)
                .flatMap(translations ->
                        translations.stream().filter(LivePage::prevailing).findFirst())
                .map(counts -> new PageModel.Prevailing(
                        counts.id().equals(page.id()), Frames.name(counts.locale()), address(counts)))
                .orElse(null);
    }
}
