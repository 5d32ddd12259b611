package org.imprimatur.redline;

import java.util.regex.Pattern;

/** Knows the heading that was passed last, in a page or in its Markdown. */
final class Places {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern WRITTEN = Pattern.compile("#{1,6}\\s+(.+?)[\\s#]*");

    private String place = "";

    void pass(Block block) {
        if (HEADING.matcher(block.name()).matches() && !block.isBlank()) {
            place = Stops.excerpt(Words.of(block));
        } else if (Tag.LINE.equals(block.frame().tag()) && block.raw().startsWith("#")) {
            var written = WRITTEN.matcher(block.raw());
            place = written.matches() ? written.group(1) : place;
        }
    }

    String last() {
        return place;
    }
}
