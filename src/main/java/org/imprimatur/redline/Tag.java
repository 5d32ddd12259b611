package org.imprimatur.redline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A start tag: its bytes, its name, and the attributes of it that a redline may show. */
record Tag(String raw, String name, List<Attribute> attributes, int at) {

    /** Name and the bytes it stood in, with the space before it. */
    record Attribute(String name, String raw) {

        String value() {
            int quote = raw.indexOf('"');
            return quote < 0 ? "" : raw.substring(quote + 1, raw.length() - 1);
        }
    }

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Set<String> BLOCKS = Set.of(
            "p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th caption colgroup col blockquote pre hr div section"
                    .concat(" article header footer nav main aside figure figcaption dl dt dd details summary address")
                    .split(" "));

    /** One line of plain text: drawn as a block, though nothing of it stands in the text. */
    static final Tag LINE = new Tag("", "div", List.of(new Attribute("class", " class=\"redline-line\"")), -1);

    boolean isVoid() {
        return VOID.contains(name);
    }

    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    boolean looksLike(Tag other) {
        return raw.equals(other.raw);
    }

    /** Differs from the other in more than its id, which nobody reads. */
    boolean readsUnlike(Tag other) {
        return !shown("", false).equals(other.shown("", false));
    }

    @Nullable
    String attribute(String wanted) {
        for (var attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }

    String shown(String moreClasses, boolean withId) {
        var html = new StringBuilder("<").append(name);
        for (var attribute : attributes) {
            if (attribute.name().equals("class") && !moreClasses.isEmpty()) {
                continue;
            }
            if (withId || !attribute.name().equals("id")) {
                html.append(attribute.raw());
            }
        }
        if (!moreClasses.isEmpty()) {
            var own = attribute("class");
            html.append(" class=\"")
                    .append(own == null ? "" : own + " ")
                    .append(moreClasses)
                    .append('"');
        }
        return html.append('>').toString();
    }

    String closing() {
        return isVoid() ? "" : "</" + name + ">";
    }
}
