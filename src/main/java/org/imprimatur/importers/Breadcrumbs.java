package org.imprimatur.importers;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The way from the home page to a page, as the old site drew it. */
final class Breadcrumbs {

    private Breadcrumbs() {}

    /** Takes the breadcrumbs out of the page. */
    static void take(Document page, Draft draft) {
        var trail = page.selectFirst("#BreadcrumbWrapper");
        if (trail == null) {
            return;
        }
        trail.remove();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        step(node, draft);
                    }
                },
                trail);
    }

    private static void step(Node node, Draft draft) {
        if (node instanceof Element link && link.is("a[href]") && link.hasText()) {
            draft.breadcrumbs.add(new Crumb(link.text(), link.attr("href").strip()));
        } else if (node instanceof TextNode text && !within(text)) {
            for (var part : text.text().split("//|»|›|>", -1)) {
                if (!part.isBlank()) {
                    draft.breadcrumbs.add(new Crumb(part.strip(), null));
                }
            }
        }
    }

    private static boolean within(TextNode text) {
        var parent = text.parent();
        return parent != null && parent.closest("a[href]") != null;
    }
}
