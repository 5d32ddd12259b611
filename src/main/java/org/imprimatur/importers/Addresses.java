package org.imprimatur.importers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the addresses that a page names into those its batch has under its new home. */
final class Addresses {

    private static final Markup INLINE = Markup.of("(?im)(\\]\\(\\s*<?)([^)\\s>]+)");
    private static final Markup REFERENCE = Markup.of("(?im)(^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?)([^\\s>]+)");
    private static final Markup ATTRIBUTE = Markup.of("(?im)(\\b(?:href|src)\\s*=\\s*[\"'])([^\"'\\n]+)");
    private static final Pattern SCHEME = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*):.*");
    private static final Pattern SAFE = Pattern.compile("(?is)^(?:https?|mailto|tel):.*");
    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:md|markdown|html?)");

    private final Draft draft;

    Addresses(Draft draft) {
        this.draft = draft;
    }

    String inMarkdown(String markdown) {
        var text = markdown;
        for (var mark : List.of(INLINE, REFERENCE, ATTRIBUTE)) {
            text = mark.replace(text, found -> found.group(1) + rehomed(found.group(2)));
        }
        return text;
    }

    String rehomed(String address) {
        if (SCHEME.matcher(address).matches()) {
            if (!SAFE.matcher(address).matches()) {
                draft.dropped("LINK_REFUSED", address);
            }
            return address;
        }
        return address.startsWith("#") || address.startsWith("//") || address.isBlank() ? address : local(address);
    }

    private String local(String address) {
        var end = address.replaceAll("^[^?#]*", "");
        var fragment = address.contains("#") ? address.substring(address.indexOf('#')) : "";
        var bare = decoded(address.substring(0, address.length() - end.length()));
        var asset = draft.batch.asset(draft.file.name(), bare);
        if (asset.isPresent()) {
            draft.mapped("LINK_TO_ASSET", address, asset.get().address());
            return asset.get().address();
        }
        var page = draft.batch.page(draft.file.name(), bare);
        return page.isPresent() ? toPage(page.get(), address, fragment) : elsewhere(address, bare);
    }

    private String toPage(Draft page, String address, String fragment) {
        if (page.locale == null) {
            draft.look("LINK_WITHOUT_LOCALE", address);
            return address;
        }
        var home = "/" + page.locale + "/" + page.path + fragment;
        draft.mapped("LINK_TO_PAGE", address, home);
        return home;
    }

    private String elsewhere(String address, String bare) {
        if (PAGE.matcher(bare).matches() || !bare.startsWith("/")) {
            draft.look("LINK_OUTSIDE", address);
        }
        return address;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
