package org.imprimatur.export;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files will stand, and what that changes in them.
 *
 * @param origin what absolute addresses of the site begin with, as the site says
 * @param url scheme and host of where the files will stand; those of the site where nobody said
 * @param base what all its addresses begin with, for example {@code /trust}; empty at the root
 */
record Place(String origin, String url, String base) {
    private static final Pattern WHOLE = Pattern.compile("(https?://[^/]+)(/.*)?");
    private static final Pattern SEARCH = Pattern.compile("(?s)<form\\b[^>]*\\saction=\"[^\"]*\"[^>]*>.*?</form>");
    private static final Pattern LINK = Pattern.compile("(<a\\b[^>]*?)\\shref=\"(/[^\"]*)\"");
    static final Pattern META = Pattern.compile("(<meta\\b[^>]*\\scontent=\")(/[^\"]*)(\")");
    private static final Pattern IN_JSON =
            Pattern.compile("(?<=\")/(?=(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*|assets|_theme|api|feeds)/)");

    /** @param base a path, a whole address, or nothing */
    static Place of(String origin, String base) {
        var plain = base.replaceAll("/+$", "");
        var whole = WHOLE.matcher(plain);
        if (whole.matches()) {
            return new Place(origin, whole.group(1), whole.group(2) == null ? "" : whole.group(2));
        }
        if (!plain.isEmpty() && !plain.startsWith("/")) {
            throw new ExportException("--base is like /trust or https://docs.example.com/trust, not " + base);
        }
        return new Place(origin, host(origin), plain);
    }

    /** Scheme and host of an address, without a path. */
    static String host(String address) {
        return address.replaceFirst("^(https?://[^/]+).*", "$1");
    }

    /** A file as it must be there. */
    String moved(Answer answer) {
        var text = answer.text();
        if (answer.isHtml()) {
            text = LINK.matcher(SEARCH.matcher(text).replaceAll(""))
                    .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + leading(link.group(2))));
            text = based(META, based(Links.ATTRIBUTE, text, this::below), this::below);
            text = based(Links.SET, text, this::allBelow);
        } else if (answer.type().equals("text/css")) {
            text = based(Links.CSS, text, this::below);
        } else if (answer.type().endsWith("json")) {
            text = IN_JSON.matcher(text).replaceAll(Matcher.quoteReplacement(base + "/"));
        }
        return text.replace(origin + "/", url + base + "/");
    }

    /** What needs a server is drawn as its words. */
    private static String leading(String link) {
        if (link.matches("/api/v1/(pages|types)[^?]*")) {
            return " href=\"" + link + ".json\"";
        }
        return Links.needsServer(link) ? "" : " href=\"" + link + '"';
    }

    private static String based(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(one.group(1) + change.apply(one.group(2)) + one.group(3)));
    }

    String below(String link) {
        return link.startsWith("/") && !link.startsWith("//") ? base + link : link;
    }

    private String allBelow(String set) {
        return set.replaceAll("(^|,\\s*)/(?!/)", "$1" + Matcher.quoteReplacement(base + "/"));
    }
}
