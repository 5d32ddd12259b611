package org.imprimatur.themes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page's table of contents.
 *
 * @param text as HTML without any element; safe to print as it is
 */
public record Contents(int level, String id, String text) {
    /** Fewer headings than this are seen at a glance. */
    private static final int WORTH_IT = 3;

    private static final Pattern HEADING =
            Pattern.compile("<h([23])\\b[^>]*\\bid=\"([^\"]+)\"[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    /** Of a body that was rendered safely; empty for short ones. */
    static List<Contents> of(String html) {
        var headings = HEADING.matcher(html)
                .results()
                .map(found -> new Contents(
                        Integer.parseInt(found.group(1)),
                        found.group(2),
                        ELEMENT.matcher(found.group(3)).replaceAll("").strip()))
                .filter(heading -> !heading.text().isEmpty())
                .toList();
        return headings.size() < WORTH_IT ? List.of() : headings;
    }
}
