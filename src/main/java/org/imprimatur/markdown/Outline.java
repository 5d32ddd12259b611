package org.imprimatur.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives a body its headings: below the page's one h1, each with an id of its own that links find. */
final class Outline {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final Element body;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Outline(Element body) {
        this.body = body;
    }

    static List<Heading> draw(Element body) {
        var outline = new Outline(body);
        body.select(HEADINGS).forEach(Outline::takeAnchor);
        outline.keepIds();
        var headings = outline.headings();
        outline.followRenamed();
        return headings;
    }

    // "# <a name="x"></a>Words": the anchor is the heading's own id.
    private static void takeAnchor(Element heading) {
        var anchor = heading.selectFirst("> a[id]:not([href])");
        if (anchor == null || heading.hasAttr("id") || anchor.hasText() || precededByWords(heading, anchor)) {
            return;
        }
        heading.attr("id", anchor.id());
        anchor.remove();
    }

    private static boolean precededByWords(Element heading, Element anchor) {
        var first = heading.childNode(0);
        return !first.equals(anchor) && !(first instanceof TextNode text && text.isBlank());
    }

    private void keepIds() {
        for (var element : body.select("[id]")) {
            var raw = element.id();
            var id = Ids.of(raw);
            if (id.isEmpty() || !taken.add(id)) {
                element.removeAttr("id");
            } else {
                element.attr("id", id);
            }
            renamed.putIfAbsent(raw, id);
        }
    }

    private List<Heading> headings() {
        var found = body.select(HEADINGS);
        var top = found.stream().mapToInt(Outline::level).min().orElse(2);
        var headings = new ArrayList<Heading>();
        for (var heading : found) {
            var level = Math.min(6, level(heading) - top + 2);
            heading.tagName("h" + level);
            if (!heading.hasAttr("id")) {
                heading.attr("id", free(Ids.slug(heading.text())));
            }
            headings.add(new Heading(level, heading.id(), heading.text()));
        }
        return headings;
    }

    private String free(String id) {
        var free = id;
        for (int number = 1; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private void followRenamed() {
        for (var link : body.select("a[href^=#]")) {
            var fragment = decoded(link.attr("href").substring(1));
            var id = renamed.getOrDefault(fragment, taken.contains(fragment) ? fragment : Ids.of(fragment));
            if (taken.contains(id)) {
                link.attr("href", "#" + id);
            }
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
