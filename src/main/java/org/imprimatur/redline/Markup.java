package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the HTML that our own renderer writes; whatever else it meets stays text. */
final class Markup {

    private static final Pattern OPENING =
            Pattern.compile("<([a-z][a-z0-9]*)((?: [a-z][a-z0-9_:.-]*(?:=\"[^\"]*+\")?+)*+) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z][a-z0-9_:.-]*)(?:=\"[^\"]*+\")?+");
    private static final Pattern CLOSING = Pattern.compile("</([a-z][a-z0-9]*)>");

    /** Deeper than any page; keeps the recursion from the stack's end. */
    private static final int DEEPEST = 100;

    private final String source;
    private int at;

    private Markup(String source) {
        this.source = source;
    }

    static List<Node> read(String html) {
        return new Markup(html).nodes(null, 0);
    }

    private List<Node> nodes(@Nullable String parent, int depth) {
        var nodes = new ArrayList<Node>();
        while (at < source.length() && !atClosingOf(parent)) {
            var element = element(depth);
            nodes.add(element == null ? text() : element);
        }
        return nodes;
    }

    private boolean atClosingOf(@Nullable String parent) {
        if (parent == null || !source.startsWith("</", at)) {
            return false;
        }
        var closing = CLOSING.matcher(source).region(at, source.length());
        return closing.lookingAt() && parent.equals(closing.group(1));
    }

    private Node text() {
        int next = source.indexOf('<', at + 1);
        int from = at;
        at = next < 0 ? source.length() : next;
        return new Node.Text(source.substring(from, at));
    }

    private Node.@Nullable Element element(int depth) {
        if (source.charAt(at) != '<' || depth == DEEPEST) {
            return null;
        }
        var opening = OPENING.matcher(source).region(at, source.length());
        if (!opening.lookingAt()) {
            return null;
        }
        int from = at;
        at = opening.end();
        var tag = new Tag(opening.group(), opening.group(1), attributes(opening.group(2)), from);
        List<Node> children = tag.isVoid() ? List.of() : nodes(tag.name(), depth + 1);
        var close = tag.isVoid() || at == source.length() ? "" : "</" + tag.name() + ">";
        at += close.length();
        boolean blocks = tag.isBlock() || children.stream().anyMatch(Node::holdsBlocks);
        return new Node.Element(tag, children, close, source.substring(from, at), blocks);
    }

    private static List<Tag.Attribute> attributes(String raw) {
        var attributes = new ArrayList<Tag.Attribute>();
        var found = ATTRIBUTE.matcher(raw);
        while (found.find()) {
            if (!borrowsOurNames(found.group(1), found.group())) {
                attributes.add(new Tag.Attribute(found.group(1), found.group()));
            }
        }
        return attributes;
    }

    /** A page must not draw changes that are none, nor take the ids that the stepping needs. */
    private static boolean borrowsOurNames(String name, String raw) {
        return (name.equals("class") && raw.contains("redline-"))
                || (name.equals("id") && raw.startsWith(" id=\"change-"))
                || name.startsWith("data-moved-");
    }
}
