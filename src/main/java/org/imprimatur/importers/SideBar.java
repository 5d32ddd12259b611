package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A column beside the content: each heading with the links below it becomes a group of related links. */
final class SideBar {

    private final Draft draft;
    private final List<String> words = new ArrayList<>();
    private String title = "";
    private List<LinkGroup.Link> links = new ArrayList<>();

    private SideBar(Draft draft) {
        this.draft = draft;
    }

    static void read(Element column, Draft draft) {
        var bar = new SideBar(draft);
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        bar.meet(node);
                    }
                },
                column);
        bar.close();
        bar.keepWords();
    }

    private void meet(Node node) {
        if (node instanceof Element element) {
            if (isHeading(element)) {
                close();
                title = element.text();
            } else if (element.is("a[href]") && element.hasText() && !insideHeading(element)) {
                links.add(
                        new LinkGroup.Link(element.text(), element.attr("href").strip()));
            }
        } else if (node instanceof TextNode text && !text.isBlank() && !accountedFor(text)) {
            words.add(text.text().strip());
        }
    }

    private static boolean isHeading(Element element) {
        return element.hasText()
                && element.is("h1, h2, h3, h4, h5, h6")
                && element.select("a[href]").isEmpty();
    }

    private static boolean insideHeading(Element element) {
        return element.parents().stream().anyMatch(SideBar::isHeading);
    }

    private static boolean accountedFor(TextNode text) {
        var parent = text.parent();
        return parent != null && (parent.closest("a[href]") != null || isHeading(parent) || insideHeading(parent));
    }

    private void close() {
        if (!links.isEmpty()) {
            draft.related.add(new LinkGroup(title, links));
        } else if (!title.isBlank()) {
            words.add(title);
        }
        title = "";
        links = new ArrayList<>();
    }

    // Words that are neither a heading with links nor a link have no other place than the body.
    private void keepWords() {
        if (!words.isEmpty()) {
            draft.look("SIDE_BAR_WORDS", String.join(" ", words));
            var html = new Element("div");
            words.forEach(word -> html.appendElement("p").text(word));
            draft.body = HtmlBody.join(draft.body, draft.batch.markdown.fromHtml(html.outerHtml()));
        }
    }
}
