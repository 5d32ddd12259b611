package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks stretches of a text in a drawing of it, be it the text as it is read or a redline that ends with it. */
public final class Highlights {
    /** What a redline draws beside the later text. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("class=\"[^\"]*\\bredline-(?:del|block-del|label|note)(?:[\" ])");

    private final StringBuilder html = new StringBuilder();
    private final List<Mark> marks;
    private final Set<Mark> begun = new HashSet<>();
    private List<Mark> open = List.of();
    private int at;
    private int links;

    /** The stretch counted as {@link Plain#dense} counts. */
    private record Mark(Highlight highlight, Span span) {
        boolean covers(int sign, boolean space) {
            return (space ? span.from() < sign : span.from() <= sign) && sign < span.to();
        }
    }

    private Highlights(List<Mark> marks) {
        this.marks = marks;
    }

    /**
     * Draws the marks.
     *
     * @param text what the stretches are counted in
     */
    public static String draw(String html, Plain text, List<Highlight> highlights) {
        var drawing = new Highlights(highlights.stream()
                .map(one -> new Mark(one, text.dense(one.span())))
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().from())
                        .thenComparing(mark -> -mark.span().to()))
                .toList());
        if (drawing.marks.isEmpty()) {
            return html;
        }
        Markup.read(html).forEach(drawing::draw);
        return drawing.html.toString();
    }

    private void draw(Node node) {
        if (node instanceof Node.Element element) {
            element(element);
        } else {
            Lexer.cut(node.raw(), true, (raw, type) -> piece(raw));
            change(List.of());
        }
    }

    private void element(Node.Element element) {
        if (ELSEWHERE.matcher(element.tag().raw()).find()) {
            html.append(element.raw());
            return;
        }
        boolean link = element.tag().name().equals("a");
        links += link ? 1 : 0;
        html.append(element.tag().raw());
        element.children().forEach(this::draw);
        html.append(element.close());
        links -= link ? 1 : 0;
    }

    private void piece(String raw) {
        for (int i = 0; i < raw.length(); ) {
            int end = raw.charAt(i) == '&' ? raw.indexOf(';', i) + 1 : 0;
            var entity = end > i ? raw.substring(i, end) : "";
            var sign = Entities.decoded(entity);
            if (sign.equals(entity)) {
                sign(raw.charAt(i), String.valueOf(raw.charAt(i)));
                i++;
            } else {
                sign(sign.charAt(0), entity);
                i = end;
            }
        }
    }

    private void sign(char sign, String raw) {
        boolean space = Dense.isSpace(sign);
        change(covering(space));
        html.append(raw);
        at += space ? 0 : 1;
    }

    private List<Mark> covering(boolean space) {
        var covering = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.span().from() > at) {
                break;
            }
            if (mark.covers(at, space)) {
                covering.add(mark);
            }
        }
        return covering;
    }

    private void change(List<Mark> next) {
        if (next.equals(open)) {
            return;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            html.append("</mark>");
        }
        open.stream().filter(mark -> at >= mark.span().to()).forEach(this::number);
        next.forEach(this::begin);
        open = next;
    }

    private void begin(Mark mark) {
        var one = mark.highlight();
        html.append("<mark class=\"anchor ").append(escaped(one.kind())).append('"');
        if (begun.add(mark)) {
            html.append(" id=\"anchor-").append(escaped(one.id())).append('"');
        }
        html.append(" data-thread=\"").append(escaped(one.id())).append("\">");
    }

    /** A link within a link is none: there the number only tells. */
    private void number(Mark mark) {
        var one = mark.highlight();
        html.append("<sup class=\"anchor-number ").append(escaped(one.kind())).append("\">");
        if (links == 0) {
            html.append("<a href=\"#thread-")
                    .append(escaped(one.id()))
                    .append("\" aria-label=\"")
                    .append(escaped(one.label()))
                    .append("\">")
                    .append(escaped(one.number()))
                    .append("</a>");
        } else {
            html.append(escaped(one.number()));
        }
        html.append("</sup>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
