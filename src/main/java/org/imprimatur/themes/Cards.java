package org.imprimatur.themes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/** Draws up lists of live pages. */
record Cards(ContentTypes types, Pages live, Words words, LocaleTag locale, String base, LocalDate today) {
    /** How many pages the home page names as changed lately. */
    private static final int LATELY = 5;

    /** Every live page of the language, by content type. */
    List<Section> sections() {
        return inOrder(types).stream()
                .map(type -> new Section(type.name().value(), plural(type), of(type)))
                .filter(section -> !section.cards().isEmpty())
                .toList();
    }

    // Pages of no particular type come last: readers look for what is named first.
    static List<ContentType> inOrder(ContentTypes types) {
        return types.all().stream()
                .sorted(Comparator.comparing(type -> type.name().value().equals("page")))
                .toList();
    }

    List<Card> lately() {
        return live.in(locale).stream()
                .sorted(Comparator.comparing(LivePage::since).reversed())
                .limit(LATELY)
                .map(this::card)
                .toList();
    }

    private String plural(ContentType type) {
        return type.plural().in(words.language());
    }

    private List<Card> of(ContentType type) {
        return live.in(locale).stream()
                .filter(page -> page.type().equals(type.name()))
                .sorted(Comparator.comparing(Cards::order).thenComparing(LivePage::path))
                .map(this::card)
                .toList();
    }

    // Types that have the field let their authors say what comes first.
    private static Double order(LivePage page) {
        try {
            return Double.valueOf(page.brief().order());
        } catch (NumberFormatException notSaid) {
            return Double.MAX_VALUE;
        }
    }

    Card card(LivePage page) {
        var type = types.get(page.type());
        var text = live.text(page);
        String ends = text.one("expires");
        return new Card(
                type.name().value(),
                type.label().in(words.language()),
                page.title(),
                page.summary(),
                base + Addresses.encoded(page.address()),
                Day.of(page.since(), locale),
                Validity.of(type, text, today, words).orElse(null),
                text.one("issuer"),
                ends.isEmpty() ? null : Day.of(ends, locale),
                text.one("icon"));
    }
}
