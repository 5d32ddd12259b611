package org.imprimatur.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Where a page stands on the site, for example {@code /en/compliance/iso-27001}. */
public record PageAddress(LocaleTag locale, PagePath path) implements Comparable<PageAddress> {
    private static final Comparator<PageAddress> ORDER = order(PageAddress::locale, PageAddress::path);

    /** By language, then by path, for whatever has both. */
    public static <T> Comparator<T> order(Function<T, LocaleTag> locale, Function<T, PagePath> path) {
        return Comparator.comparing(locale).thenComparing(path);
    }

    /** Empty where it is the address of no page, whatever else it may be. */
    public static Optional<PageAddress> of(String address) {
        var decoded = decoded(address);
        var whole = decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
        int second = whole.indexOf('/', 1);
        if (!whole.startsWith("/") || second < 0) {
            return Optional.empty();
        }
        String locale = whole.substring(1, second);
        String path = whole.substring(second + 1);
        return LocaleTag.isOne(locale) && PagePath.isOne(path)
                ? Optional.of(new PageAddress(new LocaleTag(locale), new PagePath(path)))
                : Optional.empty();
    }

    // Browsers copy addresses in Chinese with percent signs. A plus stays one: only forms write blanks so.
    private static String decoded(String address) {
        try {
            return address.contains("%")
                    ? URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : address;
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    @Override
    public int compareTo(PageAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "/" + locale + "/" + path;
    }
}
