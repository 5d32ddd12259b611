package org.imprimatur.desk.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Query;
import org.imprimatur.listing.PageQuestion;

/** One sheet of the page list. */
public record PageListView(
        PageQuestion question,
        Columns columns,
        Offer offer,
        Shown views,
        List<Chip> chips,
        List<Row> rows,
        Sheet sheet) {
    /** What there is to choose from. */
    public record Offer(List<Choice> types, List<Choice> locales, List<String> owners, List<String> tags) {}

    /** One thing that the list is narrowed to, and the list without it. */
    public record Chip(String name, String value, String without) {}

    /**
     * Which part of what was found.
     *
     * @param size how many pages stand on a sheet
     */
    public record Sheet(int total, int number, int sheets, int size) {
        static Sheet of(int total, int wanted, int size) {
            int sheets = Math.max(1, (total + size - 1) / size);
            return new Sheet(total, Math.min(sheets, Math.max(1, wanted)), sheets, size);
        }

        int first() {
            return (number - 1) * size;
        }
    }

    /** How many pages may stand on a sheet. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    public List<Integer> sizes() {
        return SIZES;
    }

    /** What the list is narrowed to, by the names of its address. */
    public Map<String, String> said() {
        return question.said();
    }

    /** The address of another sheet of the same list. */
    public String at(int number) {
        return with("sheet", number == 1 ? "" : String.valueOf(number));
    }

    /** The address of the list in another order; in the same order, the other way round. */
    public String by(String order) {
        return with("order", order.equals(question.orderId()) ? order + "-turned" : order);
    }

    /** How a column that can be ordered by stands now, as assistive technology knows it. */
    public String turned(String order) {
        if (!PageQuestion.id(question.order()).equals(order)) {
            return "none";
        }
        return question.isDown() ? "descending" : "ascending";
    }

    /** The query of the list alone, as a file of it is asked for. */
    public String query() {
        return Query.of(said());
    }

    private String with(String name, String value) {
        var said = new LinkedHashMap<>(said());
        said.put("columns", columns.said());
        said.put("size", sheet.size() == SIZES.get(0) ? "" : String.valueOf(sheet.size()));
        said.put(name, value);
        return Shown.orAll(Query.of(said));
    }
}
