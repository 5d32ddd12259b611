package org.imprimatur.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.Pages;
import org.imprimatur.themes.Addresses;

/**
 * Where a reader came to: a locale and what stands below it, in the one form that pages have.
 *
 * @param path what was asked for below the locale; empty for the locale's home; need not be a page's path
 */
record Address(LocaleTag locale, String path) {
    /** What servlet containers hang on to addresses; no page has it in its own. */
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    /**
     * What an address names; empty where it is none of the site's.
     *
     * @param raw as it came over the wire, without the part that all addresses of the application share
     */
    static Optional<Address> of(String raw, List<LocaleTag> locales) {
        String plain = OUTER_SLASHES.matcher(decoded(raw)).replaceAll("");
        int slash = plain.indexOf('/');
        String first = slash < 0 ? plain : plain.substring(0, slash);
        String rest = slash < 0 ? "" : plain.substring(slash + 1);
        return locales.stream()
                .filter(locale -> locale.value().equalsIgnoreCase(first))
                .findFirst()
                .map(locale -> new Address(locale, rest.toLowerCase(Locale.ROOT)));
    }

    private static String decoded(String raw) {
        String clean = BROKEN_PERCENT
                .matcher(PARAMETERS.matcher(raw).replaceAll(""))
                .replaceAll("%25")
                .replace("+", "%2B");
        String decoded = URLDecoder.decode(clean, StandardCharsets.UTF_8);
        return SLASHES.matcher(Normalizer.normalize(decoded, Normalizer.Form.NFC))
                .replaceAll("/");
    }

    /** Empty for a locale's home and for what cannot be a page's path. */
    Optional<PagePath> page() {
        return PagePath.isOne(path) ? Optional.of(new PagePath(path)) : Optional.empty();
    }

    /** Where the page stands now that readers found here before: one step from each of its former paths. */
    Optional<Address> moved(Pages pages) {
        return page().filter(path -> pages.find(locale, path).isEmpty())
                .flatMap(path -> pages.moved(locale, path))
                .map(page -> new Address(page.locale(), page.path().value()));
    }

    /** The one form in which this address is answered; all others are sent here. */
    String canonical() {
        return "/" + locale + "/" + Addresses.encoded(path);
    }
}
