package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Reads pages with a foreign parser: what a browser would show, each character with the tags around it. */
final class Readers {

    private Readers() {}

    static List<String> ofPage(String html) {
        return read(Jsoup.parseBodyFragment(html).body());
    }

    /** What is left of a redline for somebody who takes every change. */
    static List<String> ofAccepted(String redline) {
        var body = Jsoup.parseBodyFragment(redline).body();
        body.select("del.redline-del, .redline-block-del, .redline-label, .redline-note")
                .remove();
        body.select("ins.redline-ins, span.redline-format").unwrap();
        return read(body);
    }

    /** What is left of it for somebody who takes none; links and formats are shown as they are now, so only the text. */
    static String textOfRejected(String redline) {
        var body = Jsoup.parseBodyFragment(redline).body();
        body.select("ins.redline-ins, .redline-block-ins, .redline-label, .redline-note")
                .remove();
        return text(body);
    }

    static String textOfPage(String html) {
        return text(Jsoup.parseBodyFragment(html).body());
    }

    private static String text(Element body) {
        return body.wholeText().replaceAll("[\\s\\u00A0]+", "");
    }

    private static List<String> read(Element body) {
        var seen = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.getWholeText()
                                .codePoints()
                                .filter(point -> !Character.isWhitespace(point) && point != 0xA0)
                                .forEach(point -> seen.add(Character.toString(point) + tagsAround(text)));
                    } else if (node.nodeName().equals("img") || node.nodeName().equals("hr")) {
                        seen.add(node.outerHtml());
                    }
                },
                body);
        return seen;
    }

    private static String tagsAround(TextNode text) {
        var tags = new StringBuilder();
        for (var element = text.parent(); element != null; element = element.parent()) {
            tags.append(' ').append(element.tagName()).append(element.attr("href"));
        }
        return tags.toString();
    }
}
