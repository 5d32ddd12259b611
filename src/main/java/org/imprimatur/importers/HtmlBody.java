package org.imprimatur.importers;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The content of a page of HTML, as Markdown. */
final class HtmlBody {

    private HtmlBody() {}

    static void read(Element content, Draft draft) {
        content.select("label").forEach(HtmlBody::toHeading);
        for (var heading : content.select("h1")) {
            if (heading.text().equals(draft.title)) {
                draft.mapped("HEADING_TO_TITLE", draft.title);
                heading.replaceWith(new Element("a").attr("id", heading.id()));
                break;
            }
        }
        draft.body = join(draft.body, draft.batch.markdown.fromHtml(content.outerHtml()));
    }

    static String join(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + "\n\n" + other;
    }

    // A label that stands alone between blocks was drawn as a heading, and links point to its id.
    private static void toHeading(Element label) {
        var parent = label.parent();
        if (!label.hasAttr("id") || !label.hasText() || parent == null) {
            return;
        }
        var alone = standsAlone(label);
        if (alone && parent.normalName().equals("p") && parent.childrenSize() == 1) {
            parent.unwrap();
        }
        if (alone && !label.parents().is("p, li, td, th, a")) {
            label.tagName("h2");
        }
    }

    private static boolean standsAlone(Element label) {
        return breaks(label.previousSibling(), true) && breaks(label.nextSibling(), false);
    }

    private static boolean breaks(@Nullable Node neighbour, boolean before) {
        if (neighbour instanceof TextNode text && text.isBlank()) {
            return breaks(before ? text.previousSibling() : text.nextSibling(), before);
        }
        return neighbour == null
                || (neighbour instanceof Element element && (element.isBlock() || element.is("br, label")));
    }
}
