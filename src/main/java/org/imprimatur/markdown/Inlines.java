package org.imprimatur.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a line as Markdown. */
final class Inlines {

    private static final Set<String> AS_HTML = Set.of(
            "abbr", "cite", "del", "dfn", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "samp", "small", "sub", "sup",
            "u", "var");

    // What would be taken for a mark inside a line; an underscore within a word and a lone "&" are harmless.
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]<]|~(?=~)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)|!(?=\\[)");

    // What would be taken for a mark at the start of a line.
    private static final Pattern OPENING = Pattern.compile("(?m)^(?=[#>+=|-])|(?<=^\\d{1,9})(?=[.)](?:\\s|$))");

    private static final String EMPHASIS = "b, strong, i, em, s";

    private Inlines() {}

    /** A paragraph: line breaks stay, marks at its start are only text. */
    static String paragraph(List<Node> nodes) {
        var text = written(nodes)
                .strip()
                .replaceAll("^(?:<br>\\s*)+|(?:\\s*<br>)+$", "")
                .strip();
        return OPENING.matcher(text).replaceAll("\\\\");
    }

    /** One line, as headings and table cells need it. */
    static String line(List<Node> nodes) {
        return written(nodes)
                .replaceAll("\\s*<br>\\s*$|^\\s*<br>\\s*", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
    }

    static String anchor(String id) {
        return "<a id=\"" + Entities.escape(id) + "\"></a>";
    }

    static String escaped(String text) {
        return MARKS.matcher(text).replaceAll(found -> "\\\\" + (found.group().equals("\\") ? "\\\\" : found.group()));
    }

    private static String written(List<Node> nodes) {
        var out = new StringBuilder();
        for (var node : nodes) {
            append(node, out);
        }
        return out.toString();
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            var words = escaped(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            out.append(endsWithBlank(out) ? words.replaceAll("^ ", "") : words);
        } else if (node instanceof Element element) {
            element(element, out);
        }
    }

    private static void element(Element element, StringBuilder out) {
        if (!element.id().isEmpty() && !element.normalName().equals("div")) {
            out.append(anchor(element.id()));
        }
        switch (element.normalName()) {
            case "br" -> out.append("<br>\n");
            case "wbr" -> out.append("<wbr>");
            case "img" -> out.append(image(element));
            case "a" -> link(element, out);
            case "b", "strong" -> marked(element, "**", "strong", out);
            case "i", "em" -> marked(element, "*", "em", out);
            case "s" -> marked(element, "~~", "s", out);
            case "code" -> code(element, out);
            default -> other(element, out);
        }
    }

    private static void other(Element element, StringBuilder out) {
        var content = written(element.childNodes());
        if (MarkdownWriter.isBlock(element)) {
            out.append(' ').append(content.strip()).append(' ');
        } else if (AS_HTML.contains(element.normalName()) || element.hasAttr("lang")) {
            out.append(element.shallowClone().removeAttr("id").outerHtml().replaceAll("</\\w+>$", ""))
                    .append(content)
                    .append("</" + element.normalName() + ">");
        } else {
            out.append(content);
        }
    }

    // Marks must touch the words, so blanks move out; where a mark would not be seen as one, the element stays.
    private static void marked(Element element, String mark, String name, StringBuilder out) {
        var content = written(element.childNodes());
        var words = content.strip();
        if (words.isEmpty()) {
            out.append(content);
            return;
        }
        out.append(content, 0, content.indexOf(words));
        var plain = isMarkable(element, words, out);
        out.append(plain ? mark + words + mark : "<" + name + ">" + words + "</" + name + ">");
        out.append(content.substring(content.indexOf(words) + words.length()));
    }

    // A closing mark after punctuation and before a letter is none in CommonMark; Chinese text, without blanks, often
    // has it so. Marks next to marks are no clearer.
    private static boolean isMarkable(Element element, String words, StringBuilder before) {
        var next = element.nextSibling() instanceof TextNode text ? text.getWholeText() : "";
        var closes = isWordy(words, words.length() - 1) || next.isEmpty() || !isWordy(next, 0);
        var last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        var opens = "*~".indexOf(last) < 0 && (isWordy(words, 0) || !Character.isLetterOrDigit(last));
        return closes
                && opens
                && !isMark(element.nextSibling())
                && element.select(EMPHASIS).size() == 1;
    }

    private static boolean isMark(@Nullable Node next) {
        return next instanceof Element element && element.is(EMPHASIS + ", span");
    }

    private static boolean isWordy(CharSequence text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static void code(Element element, StringBuilder out) {
        var text = element.wholeText().replaceAll("\\s+", " ");
        var fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(text.isBlank() ? text : fence + pad + text + pad + fence);
    }

    private static void link(Element link, StringBuilder out) {
        var content = written(link.childNodes());
        var address = Urls.tidy(link.attr("href"));
        var words = content.replaceAll("\\s*\\n\\s*", " ").strip();
        if (address.isEmpty() || words.isEmpty()) {
            out.append(content);
            return;
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        out.append(content.startsWith(" ") && !endsWithBlank(out) ? " " : "");
        out.append('[')
                .append(words)
                .append("](")
                .append(target(address))
                .append(title(link))
                .append(')');
        out.append(content.endsWith(" ") ? " " : "");
    }

    private static String image(Element image) {
        var address = Urls.tidy(image.attr("src"));
        var words = escaped(image.attr("alt").replaceAll("\\s+", " "));
        return address.isEmpty() ? words : "![" + words + "](" + target(address) + title(image) + ")";
    }

    private static String target(String address) {
        return address.matches(".*[()<>].*") ? "<" + address.replace("<", "%3C").replace(">", "%3E") + ">" : address;
    }

    private static String title(Element element) {
        var title = element.attr("title").replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? "" : " \"" + escaped(title).replace("\"", "\\\"") + "\"";
    }

    private static boolean endsWithBlank(StringBuilder out) {
        return !out.isEmpty() && " \n".indexOf(out.charAt(out.length() - 1)) >= 0;
    }
}
