package org.imprimatur.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes out the number of a character that no font has: on paper nothing may vanish unseen. */
final class Glyphs {
    private final Fonts fonts;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    void spellOut(Document document) {
        document.body().traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                var whole = text.getWholeText();
                if (whole.codePoints().anyMatch(this::isLost)) {
                    text.text(spelt(whole));
                }
            }
        });
    }

    private boolean isLost(int point) {
        return point != '\n' && point != '\t' && !fonts.draws(point);
    }

    String spelt(String text) {
        var spelt = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isLost(point)) {
                spelt.append("[U+%04X]".formatted(point));
            } else {
                spelt.appendCodePoint(point);
            }
        });
        return spelt.toString();
    }
}
