package org.imprimatur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes a table as a pipe table; one that pipes cannot say (spans, lists in cells) stays HTML. */
final class PipeTable {

    private PipeTable() {}

    static String write(Element table) {
        return isPlain(table) ? pipes(table) : MarkdownWriter.raw(table);
    }

    private static boolean isPlain(Element table) {
        var rows = table.select("tr");
        return !rows.isEmpty()
                && table.select(
                                        "table, caption, [colspan], [rowspan], ul, ol, pre, dl, blockquote, h1, h2, h3, h4, h5, h6")
                                .size()
                        == 1
                && rows.stream().skip(1).allMatch(row -> row.select("> th").size() <= 1)
                && table.select("tr[id], thead[id], tbody[id], td[id], th[id], tfoot")
                        .isEmpty();
    }

    private static String pipes(Element table) {
        var rows = new ArrayList<>(table.select("tr"));
        var first = rows.get(0);
        var headed = !first.select("> th").isEmpty() && first.select("> td").isEmpty();
        var width = rows.stream().mapToInt(Element::childrenSize).max().orElse(1);
        var header = headed ? cells(rows.remove(0), width) : cells(new Element("tr"), width);
        return anchor(table) + header + "\n" + "|" + " --- |".repeat(width) + "\n" + lines(rows, width);
    }

    private static String anchor(Element table) {
        return table.id().isEmpty() ? "" : Inlines.anchor(table.id()) + "\n\n";
    }

    private static String lines(List<Element> rows, int width) {
        return rows.stream().map(row -> cells(row, width)).collect(Collectors.joining("\n"));
    }

    private static String cells(Element row, int width) {
        var line = new StringBuilder("|");
        for (int column = 0; column < width; column++) {
            line.append(' ')
                    .append(column < row.childrenSize() ? cell(row.child(column)) : "")
                    .append(" |");
        }
        return line.toString();
    }

    private static String cell(Element cell) {
        // Paragraphs in a cell become lines of it.
        cell.select("p, div").stream()
                .skip(0)
                .filter(block -> block.previousElementSibling() != null)
                .forEach(block -> block.before(new Element("br")));
        return Inlines.line(cell.childNodes()).replace("|", "\\|");
    }
}
