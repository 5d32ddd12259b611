package org.imprimatur.listing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.imprimatur.editing.QueueQuestion;

/**
 * Which pages somebody wants to see, and in which order. An empty string means all.
 *
 * @param search words, each of which stands in the title, summary, address, tags, owner or id
 * @param isDown whether the last comes first
 */
public record PageQuestion(
        String search,
        String type,
        String locale,
        String stage,
        Liveness live,
        String owner,
        String tag,
        ReviewBy review,
        Translated translated,
        Order order,
        boolean isDown) {
    /** Every page, the one that something happened to last first. */
    public static final PageQuestion ALL = of(name -> "");

    /** After the name of an order: the other way round than usual. */
    private static final String TURNED = "-turned";

    /**
     * As addresses spell it; what is nonsense narrows nothing.
     *
     * @param said gives the value of a name, or an empty string
     */
    public static PageQuestion of(UnaryOperator<String> said) {
        var typed = said.apply("order");
        var order = named(typed.replace(TURNED, ""), Order.STIRRED);
        return new PageQuestion(
                said.apply("q").strip(),
                said.apply("type"),
                said.apply("locale"),
                said.apply("stage"),
                named(said.apply("live"), Liveness.ANY),
                said.apply("owner").strip(),
                said.apply("tag").strip(),
                named(said.apply("review"), ReviewBy.ANY),
                named(said.apply("translated"), Translated.ANY),
                order,
                order.isUsuallyDown() != typed.endsWith(TURNED));
    }

    private static <E extends Enum<E>> E named(String said, E fallback) {
        return QueueQuestion.named(said.replace('-', '_'), fallback);
    }

    /** What it says, by the names that {@link #of} reads; what is as usual is left out. */
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", search);
        said.put("type", type);
        said.put("locale", locale);
        said.put("stage", stage);
        said.put("live", id(live));
        said.put("owner", owner);
        said.put("tag", tag);
        said.put("review", id(review));
        said.put("translated", id(translated));
        said.put("order", orderId().equals(id(Order.STIRRED)) ? "" : orderId());
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** As addresses spell it; empty for any. */
    public static String id(Enum<?> one) {
        var id = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return id.equals("any") ? "" : id;
    }

    /** The order as addresses spell it. */
    public String orderId() {
        return id(order) + (isDown == order.isUsuallyDown() ? "" : TURNED);
    }

    /** Whether it leaves any page out. */
    public boolean isNarrow() {
        var said = said();
        said.remove("order");
        return !said.isEmpty();
    }
}
