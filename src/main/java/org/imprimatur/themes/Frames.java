package org.imprimatur.themes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.reading.Pages;

/**
 * Draws up what stands around a page.
 *
 * @param base what every address of the site begins with; empty unless the product shares its server
 * @param root the same for what is no page: in a preview they differ
 */
record Frames(
        Themes themes,
        ContentTypes types,
        Pages live,
        String base,
        String root,
        boolean isPreview,
        LocalDate today,
        Optional<Then> then) {
    /**
     * What stands around the page at an address.
     *
     * @param translations addresses of the same page, by locale
     * @param now where the page stands today
     */
    Frame of(LocaleTag locale, String address, Map<LocaleTag, String> translations, String now) {
        var settings = themes.settings();
        return new Frame(
                settings.siteName().in(locale.value()),
                locale.value(),
                home(locale),
                root + "/_theme/" + themes.hash() + "/",
                settings.publicUrl() + base + address,
                settings.publicUrl(),
                isPreview ? "" : base + Searched.address(locale),
                base + "/feeds/" + locale + ".atom",
                isPreview || !settings.tellsByMail() ? "" : root + "/subscribe/" + locale,
                settings.locales().stream()
                        .map(other -> language(other, locale, translations))
                        .toList(),
                menu(locale),
                isPreview,
                new Frame.Dates(root + now, then.map(Then::day).orElse(""), today.toString()),
                then.map(one -> one.past(locale, root, settings.publicUrl(), now))
                        .orElse(null));
    }

    String home(LocaleTag locale) {
        return base + "/" + locale + "/";
    }

    private Frame.Language language(LocaleTag other, LocaleTag current, Map<LocaleTag, String> translations) {
        boolean translated = translations.containsKey(other);
        String href = base + translations.getOrDefault(other, "/" + other + "/");
        return new Frame.Language(
                other.value(),
                name(other),
                href,
                themes.settings().publicUrl() + href,
                other.equals(current),
                translated);
    }

    /** A language in its own words, as those who speak it look for it. */
    static String name(LocaleTag locale) {
        var language = Locale.forLanguageTag(locale.value());
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private List<Frame.Item> menu(LocaleTag locale) {
        var used = live.types(locale);
        return Cards.inOrder(types).stream()
                .filter(type -> used.contains(type.name()))
                .map(type -> item(type, locale))
                .toList();
    }

    private Frame.Item item(ContentType type, LocaleTag locale) {
        return new Frame.Item(type.plural().in(locale.value()), home(locale) + "#" + type.name());
    }
}
