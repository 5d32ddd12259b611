package org.imprimatur.themes;

import java.util.List;
import org.imprimatur.reading.ForReaders;

/**
 * A field with its value, ready to be drawn.
 *
 * @param kind of the field, in lower case
 * @param items what it holds; a field of one value has one
 * @param columns the labels of a table's columns, else empty
 * @param rows a table's cells, else empty
 */
public record Fact(String name, String label, String kind, List<Item> items, List<String> columns, List<Row> rows) {
    /**
     * One value.
     *
     * @param href where it leads, else empty
     * @param iso the date for machines, else empty
     * @param html what Markdown was rendered to, else empty; safe to print as it is
     */
    public record Item(String text, String href, String iso, String html) {
        public boolean external() {
            return href.startsWith("http");
        }
    }

    /** One row of a table, as many cells as columns; a row that is a link with its title has only that. */
    public record Row(List<Item> cells) {}

    /** The text of a field of one value. */
    public String text() {
        return items.isEmpty() ? "" : items.get(0).text();
    }

    public String href() {
        return items.isEmpty() ? "" : items.get(0).href();
    }

    /** Whether it leads to where one asks for a document. */
    public boolean isOnRequest() {
        return href().contains(ForReaders.REQUESTS);
    }

    public String html() {
        return items.isEmpty() ? "" : items.get(0).html();
    }
}
