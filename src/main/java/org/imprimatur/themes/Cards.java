package org.imprimatur.themes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/** Draws up lists of live pages. */
record Cards(ContentTypes types, Pages live, Facts facts, LocalDate today) {
    /** How many pages the home page names as changed lately. */
    private static final int LATELY = 5;

    /** How many pages of a type the home page shows; the others stand in a list of their own. */
    private static final int SHOWN = 24;

    Words words() {
        return facts.words();
    }

    LocaleTag locale() {
        return facts.locale();
    }

    private String base() {
        return facts.base();
    }

    /** The live pages of the language, by content type: of each the first. */
    List<Section> sections() {
        var used = live.types(locale());
        return inOrder(types).stream()
                .filter(type -> used.contains(type.name()))
                .map(this::section)
                .toList();
    }

    private Section section(ContentType type) {
        int all = live.count(locale(), type.name());
        return new Section(
                type.name().value(),
                plural(type),
                some(type.name(), 0, SHOWN),
                all,
                all > SHOWN || type.past().isListed() ? home() + new Roll.Asked(type.name(), 1).path() : "");
    }

    private String home() {
        return base() + "/" + locale() + "/";
    }

    private List<Card> some(TypeName type, int skip, int most) {
        return live.some(locale(), type, skip, most).stream().map(this::card).toList();
    }

    /** A sheet of all pages of a type; empty where there is none of that number. */
    Optional<Roll> roll(Roll.Asked asked) {
        int all = live.count(locale(), asked.type());
        return asked.skip() >= all
                ? Optional.empty()
                : Optional.of(Roll.of(
                        asked,
                        plural(types.get(asked.type())),
                        some(asked.type(), asked.skip(), Roll.SHEET),
                        all,
                        home()));
    }

    // Pages of no particular type come last: readers look for what is named first.
    static List<ContentType> inOrder(ContentTypes types) {
        return types.all().stream()
                .sorted(Comparator.comparing(type -> type.name().value().equals("page")))
                .toList();
    }

    List<Card> lately() {
        return live.newest(locale(), LATELY).stream().map(this::card).toList();
    }

    private String plural(ContentType type) {
        return type.plural().in(words().language());
    }

    Card card(LivePage page) {
        var type = types.get(page.type());
        var text = ForReaders.text(type, live.text(page), facts.markup(), live.signposts(), page.locale());
        String ends = text.one("expires");
        return new Card(
                type.name().value(),
                type.label().in(words().language()),
                page.title(),
                page.summary(),
                base() + Addresses.encoded(page.address()),
                Day.of(page.since(), locale()),
                Validity.of(type, text, today, words()).orElse(null),
                text.one("issuer"),
                ends.isEmpty() ? null : Day.of(ends, locale()),
                text.one("icon"),
                facts.of(type, text));
    }
}
