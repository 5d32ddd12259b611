package org.imprimatur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of an HTML tree as Markdown. */
final class MarkdownWriter {

    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
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
            "ul");

    private MarkdownWriter() {}

    static String write(Element body) {
        return blocks(body);
    }

    static boolean isBlock(Node node) {
        return BLOCKS.contains(node.normalName());
    }

    static boolean holdsBlocks(Element element) {
        return element.stream().skip(1).anyMatch(MarkdownWriter::isBlock);
    }

    private static String blocks(Element parent) {
        var written = new ArrayList<String>();
        var line = new ArrayList<Node>();
        for (var child : parent.childNodes()) {
            if (child instanceof Element element && (isBlock(element) || holdsBlocks(element))) {
                flush(line, written);
                written.add(block(element));
            } else {
                line.add(child);
            }
        }
        flush(line, written);
        return join(written);
    }

    private static void flush(List<Node> line, List<String> written) {
        written.add(Inlines.paragraph(line));
        line.clear();
    }

    private static String join(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String block(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> anchor(element) + list(element);
            case "blockquote" -> quote(anchor(element) + blocks(element));
            case "pre" -> anchor(element) + code(element);
            case "hr" -> "---";
            case "table" -> PipeTable.write(element);
            case "dl", "figure" -> raw(element);
            case "details" -> details(element);
            default -> anchor(element) + blocks(element);
        };
    }

    private static String heading(Element element) {
        var words = Inlines.line(element.childNodes());
        var mark = "#".repeat(element.normalName().charAt(1) - '0');
        var own = element.id().isEmpty() || element.id().equals(Ids.slug(element.text()));
        return words.isBlank() ? anchor(element) : mark + " " + (own ? "" : Inlines.anchor(element.id())) + words;
    }

    private static String anchor(Element element) {
        // Ids of boxes are the page's furniture; ids of what stands in the text are what links point to.
        if (element.id().isEmpty() || element.normalName().equals("div")) {
            return "";
        }
        return Inlines.anchor(element.id()) + (element.normalName().equals("p") ? "" : "\n\n");
    }

    private static String list(Element list) {
        var items = new ArrayList<String>();
        var number = list.attr("start").isEmpty() ? 1 : Integer.parseInt(list.attr("start"));
        var ordered = list.normalName().equals("ol");
        for (var child : list.childNodes()) {
            var content = itemOf(child);
            if (!content.isBlank()) {
                var mark = ordered ? number++ + ". " : "- ";
                items.add(mark + content.replace("\n", "\n" + " ".repeat(mark.length())));
            }
        }
        var loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return trimmed(String.join(loose ? "\n\n" : "\n", items));
    }

    // Words and lists that stray directly into a list are read as items of it.
    private static String itemOf(Node child) {
        if (!(child instanceof Element element)) {
            return Inlines.paragraph(List.of(child));
        }
        return element.normalName().equals("li") ? item(element) : block(element);
    }

    private static String item(Element item) {
        var content = blocks(item);
        // A nested list directly under its line keeps the outer list tight.
        var nested = item.select("> p").isEmpty()
                && item.select("pre, table, blockquote").isEmpty();
        return (item.id().isEmpty() ? "" : Inlines.anchor(item.id()))
                + (nested ? content.replaceAll("\n\n(?=\\s*(?:- |1\\. ))", "\n") : content);
    }

    private static String quote(String content) {
        return trimmed("> " + content.replace("\n", "\n> "));
    }

    private static String code(Element pre) {
        var text = pre.wholeText().replaceAll("^\\n|\\n$", "");
        var fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence;
    }

    private static String details(Element details) {
        var summary = details.selectFirst("> summary");
        var title = summary == null ? "" : "<summary>" + Inlines.escaped(summary.text()) + "</summary>\n\n";
        if (summary != null) {
            summary.remove();
        }
        return "<details>\n" + title + blocks(details) + "\n\n</details>";
    }

    /** An HTML block ends at the first blank line, so there must be none in it. */
    static String raw(Element element) {
        return element.outerHtml().replace("\r", "").replaceAll("\\n\\s*\\n", "\n");
    }

    private static String trimmed(String lines) {
        return lines.replaceAll("(?m)[ ]+$", "");
    }
}
