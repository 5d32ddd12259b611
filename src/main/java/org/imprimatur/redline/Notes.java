package org.imprimatur.redline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of our own between the words of the page. */
final class Notes {

    private static final Pattern KEPT = Pattern.compile(".*/([0-9a-f]{8})[0-9a-f]{56}/([^/]+)");

    private final Labels labels;

    Notes(Labels labels) {
        this.labels = labels;
    }

    /** Before every marked piece, for those who cannot see colours and strokes. */
    String side(Side side, String attributes) {
        return label("redline-label", attributes, side.label(labels));
    }

    String moved(Side side, String id) {
        return side == Side.BEFORE
                ? label("redline-note", id(id + "-from") + " data-moved-to=\"" + id + "\"", labels.movedTo())
                : label("redline-note", id(id) + " data-moved-from=\"" + id + "-from\"", labels.movedFrom());
    }

    String link(Links links) {
        return link(links, "");
    }

    String link(Links links, String attributes) {
        return label(
                "redline-note",
                attributes,
                labels.linkWas() + ": " + target(links.before()) + " → " + labels.linkNow() + ": "
                        + target(links.after()));
    }

    String format() {
        return format("");
    }

    String format(String attributes) {
        return label("redline-note", attributes, labels.formatWas());
    }

    String format(String id, String was, String now) {
        var tags = was.equals(now) ? "" : ": " + labels.block(was) + " → " + labels.block(now);
        return label("redline-note", id(id), labels.formatWas() + tags);
    }

    String image(Word was) {
        return note(labels.imageWas() + ": " + shortened(escaped(was.attribute("src"))) + " ("
                + escaped(was.attribute("alt")) + ")");
    }

    private static String note(String text) {
        return label("redline-note", "", text);
    }

    static String id(String id) {
        return " id=\"" + id + "\"";
    }

    private String target(@Nullable Tag link) {
        var target = Links.target(link);
        return target == null ? labels.noLink() : shortened(escaped(target));
    }

    /** A file that is kept under the hash of its bytes is told by its name and the beginning of that. */
    private static String shortened(String address) {
        var kept = KEPT.matcher(address);
        return kept.matches() ? kept.group(2) + " #" + kept.group(1) : address;
    }

    /** Attribute bytes as text: they are escaped but for these two. */
    private static String escaped(@Nullable String value) {
        return value == null ? "" : value.replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String label(String cssClass, String attributes, String text) {
        return "<span class=\"" + cssClass + "\"" + attributes + ">[" + text + "] </span>";
    }
}
