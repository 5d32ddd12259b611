package org.imprimatur.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML tree, a line for each block. */
final class PlainText {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tr",
            "ul");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern GAP = Pattern.compile(" *\\n[ \\n]*");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private PlainText() {}

    static String of(Element body) {
        var words = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
                } else {
                    words.append(node.normalName().equals("img") ? node.attr("alt") : gap(node));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                words.append(gap(node));
            }
        });
        var lines = GAP.matcher(words).replaceAll("\n");
        return SPACES.matcher(lines).replaceAll(" ").strip();
    }

    private static String gap(Node node) {
        if (CELLS.contains(node.normalName())) {
            return " ";
        }
        return BLOCKS.contains(node.normalName()) ? "\n" : "";
    }
}
