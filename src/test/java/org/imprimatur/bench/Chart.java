package org.imprimatur.bench;

import java.util.List;
import java.util.Locale;

/**
 * Bars side by side, as SVG that is read by day and by night, also without colours: each bar is named. Every group has a
 * scale of its own: what is compared stands in one.
 *
 * @param title what the lengths are
 */
record Chart(String title, List<Group> groups) {
    private static final int EDGE = 16;
    private static final int WIDTH = 760;
    private static final int NAMES = 205;
    private static final int VALUES = 110;
    private static final int BAR = 20;
    private static final int GAP = 14;
    private static final int TOP = 44;

    private static final String STYLE = """
            .b{fill:#fff}text{font:13px system-ui,sans-serif;fill:#222}.t{font-weight:600;font-size:15px}.g{font-weight:600}
            .o{fill:#8a8f98}.p{fill:#0b6e75}
            @media(prefers-color-scheme:dark){.b{fill:#15181c}text{fill:#e6e6e6}.o{fill:#7d838d}.p{fill:#4fc3c9}}""";

    /** What was measured, and how much of it everybody did. */
    record Group(String name, List<Bar> bars) {}

    /** @param said the value as people read it */
    record Bar(String name, double value, String said, boolean isOurs) {}

    String svg() {
        var out = new StringBuilder();
        int y = TOP;
        for (Group group : groups) {
            double most = group.bars().stream().mapToDouble(Bar::value).max().orElse(1);
            out.append(text(0, y + 14, "g", group.name()));
            y += BAR;
            for (Bar bar : group.bars()) {
                out.append(bar(bar, y, most));
                y += BAR;
            }
            y += GAP;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" role="img" aria-label="%s">
                <style>%s</style>
                <rect class="b" x="%d" y="%d" width="%d" height="%d"/>
                %s%s</svg>
                """.formatted(
                        -EDGE,
                        -EDGE,
                        WIDTH + 2 * EDGE,
                        y + EDGE,
                        escaped(title),
                        STYLE,
                        -EDGE,
                        -EDGE,
                        WIDTH + 2 * EDGE,
                        y + EDGE,
                        text(0, 18, "t", title),
                        out);
    }

    private static String bar(Bar bar, int y, double most) {
        double length = Math.max(1, bar.value() / most * (WIDTH - NAMES - VALUES));
        return String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                        bar.isOurs() ? "p" : "o",
                        NAMES,
                        y + 2,
                        length,
                        BAR - 4)
                + text(12, y + 14, "", bar.name())
                + text((int) (NAMES + length + 6), y + 14, "", bar.said());
    }

    private static String text(int x, int y, String style, String words) {
        var styled = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<text" + styled + " x=\"" + x + "\" y=\"" + y + "\">" + escaped(words) + "</text>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
