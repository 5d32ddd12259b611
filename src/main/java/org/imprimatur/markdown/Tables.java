package org.imprimatur.markdown;

import org.jsoup.nodes.Element;

/** Lets wide tables and code scroll on their own, by touch and by keyboard, instead of the whole page. */
final class Tables {

    private Tables() {}

    static void frame(Element body, Labels labels) {
        body.select("pre").attr("tabindex", "0");
        var number = 0;
        for (var table : body.select("table")) {
            dropEmptyHead(table);
            if (!table.parents().is("table")) {
                wrap(table, labels.table() + " " + ++number);
            }
        }
    }

    // Markdown has no table without a header row; an empty one says nothing and would be read out as such.
    private static void dropEmptyHead(Element table) {
        var head = table.selectFirst("> thead");
        if (head != null && !head.hasText() && head.select("img").isEmpty()) {
            head.remove();
        }
    }

    private static void wrap(Element table, String name) {
        var parent = table.parent();
        if (parent != null && parent.hasClass("table-scroll")) {
            parent.unwrap();
        }
        var frame = new Element("div")
                .attr("class", "table-scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", name);
        table.replaceWith(frame);
        frame.appendChild(table);
    }
}
