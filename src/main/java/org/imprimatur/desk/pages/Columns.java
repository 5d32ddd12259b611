package org.imprimatur.desk.pages;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.listing.Order;
import org.imprimatur.listing.PageQuestion;

/** What the page list tells of each page beside its title and address, which are always there. */
public record Columns(Set<Column> chosen) {
    /** One of them. */
    public enum Column {
        TYPE(Order.TYPE),
        LOCALE(Order.LOCALE),
        STAGE(Order.STAGE),
        LIVE_SINCE(Order.LIVE),
        TRANSLATIONS,
        OWNER(Order.OWNER),
        /** Below the title, and no column of their own. */
        TAGS,
        REVIEW_BY(Order.REVIEW_BY),
        EXPIRES,
        STIRRED(Order.STIRRED);

        private final Optional<Order> order;

        Column() {
            order = Optional.empty();
        }

        Column(Order order) {
            this.order = Optional.of(order);
        }

        /** As addresses spell it. */
        public String id() {
            return PageQuestion.id(this);
        }

        /** The order that it can be put into, as addresses spell it; empty where there is none. */
        public String order() {
            return order.map(PageQuestion::id).orElse("");
        }
    }

    /** As long as nobody chooses others. */
    private static final Columns USUAL = new Columns(EnumSet.of(
            Column.TYPE,
            Column.STAGE,
            Column.TRANSLATIONS,
            Column.OWNER,
            Column.TAGS,
            Column.REVIEW_BY,
            Column.STIRRED));

    /** A form sends each by itself; an address that is kept has them in one. */
    static Columns of(Form sent) {
        var ids = sent.has("column")
                ? sent.many("column")
                : List.of(sent.one("columns").split("\\.", -1));
        var chosen = Stream.of(Column.values())
                .filter(column -> ids.contains(column.id()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        return chosen.isEmpty() ? USUAL : new Columns(chosen);
    }

    /** As an address that is kept spells them; empty where they are the usual ones. */
    public String said() {
        return equals(USUAL) ? "" : spelt(chosen);
    }

    /** The usual ones as an address would spell them. */
    public String usual() {
        return spelt(USUAL.chosen());
    }

    private static String spelt(Collection<Column> some) {
        return some.stream().map(Column::id).collect(Collectors.joining("."));
    }

    public List<Column> all() {
        return List.of(Column.values());
    }

    /** Those that stand beside the title, in the order of the list. */
    public List<Column> beside() {
        return chosen.stream().filter(column -> column != Column.TAGS).toList();
    }

    public boolean has(Column column) {
        return chosen.contains(column);
    }

    public boolean hasTags() {
        return has(Column.TAGS);
    }
}
