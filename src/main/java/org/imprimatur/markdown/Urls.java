package org.imprimatur.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.page.PageReference;

/** Which addresses a text may name. */
final class Urls {

    private static final Set<String> WEB = Set.of("http:", "https:");
    private static final Set<String> LINKS = Set.of("http:", "https:", "mailto:", "tel:");

    // Browsers skip some of these inside a scheme, and people do not see any of them: judge the address without them.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\x{FFFD}]");
    private static final Pattern BEFORE_PATH = Pattern.compile("^([^/\\\\?#]*?):");

    private Urls() {}

    static boolean isSafeLink(String url) {
        return PageReference.of(url).isPresent() || isSafe(url, LINKS);
    }

    static boolean isSafeImage(String url) {
        return !url.isBlank() && isSafe(url, WEB);
    }

    static boolean isExternal(String url) {
        return WEB.contains(scheme(url)) || url.strip().matches("[/\\\\]{2}.*");
    }

    /** The address as it may be written into an attribute: no control characters, no blanks. */
    static String tidy(String url) {
        return url.strip().replaceAll("[\\p{Cc}]", "").replaceAll("[\\p{Z}]", "%20");
    }

    /** Relative addresses have no scheme; a colon before the path that is not part of an allowed scheme is refused. */
    private static boolean isSafe(String url, Set<String> schemes) {
        var scheme = scheme(url);
        return scheme.isEmpty()
                || (schemes.contains(scheme)
                        && url.strip().toLowerCase(Locale.ROOT).startsWith(scheme));
    }

    // With the colon, so that an empty scheme (":x") is not taken for none.
    private static String scheme(String url) {
        var found = BEFORE_PATH.matcher(UNSEEN.matcher(url).replaceAll(""));
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }
}
