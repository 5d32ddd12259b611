package org.imprimatur.notify;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A redline as plain text: {@code [-taken out-]} and {@code {+put in+}}, as wdiff writes it. */
final class PlainWords implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "pre", "blockquote", "div", "hr", "dl");

    private final StringBuilder text = new StringBuilder();

    private PlainWords() {}

    static String of(Element body) {
        var words = new PlainWords();
        body.traverse(words);
        return words.text
                .toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            text.append(opening(element));
        }
    }

    private static String opening(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name)) {
            return "\n\n";
        }
        return switch (name) {
            case "li" -> "\n- ";
            case "br" -> "\n";
            case "td", "th" -> " | ";
            default -> isPutIn(element) ? "{+" : isTakenOut(element) ? "[-" : "";
        };
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            text.append(
                    BLOCKS.contains(element.normalName())
                            ? "\n\n"
                            : isPutIn(element) ? "+}" : isTakenOut(element) ? "-]" : "");
        }
    }

    private static boolean isPutIn(Element element) {
        return element.normalName().equals("ins") || element.hasClass("redline-ins");
    }

    private static boolean isTakenOut(Element element) {
        return element.normalName().equals("del") || element.hasClass("redline-del");
    }
}
