package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a page at its headings. */
public final class Chapters {

    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2,3}(?:-[A-Za-z]{2,4})?(?=/)");

    private Chapters() {}

    /** Of a fragment of HTML as our own renderer writes it, or of a redline: blocks that went are left out of that. */
    public static List<Chapter> of(String html) {
        var chapters = new ArrayList<Chapter>();
        var nodes = new ArrayList<Node>();
        for (var node : Markup.read(html)) {
            if (isGone(node)) {
                continue;
            }
            if (level(node) > 0) {
                close(nodes, chapters);
            }
            nodes.add(node);
        }
        close(nodes, chapters);
        return chapters;
    }

    private static void close(List<Node> nodes, List<Chapter> chapters) {
        var html = String.join("", nodes.stream().map(Node::raw).toList());
        if (!html.isBlank()) {
            var words = Words.of(new Reading(new Vocabulary()).html(html));
            int level = level(nodes.get(0));
            chapters.add(
                    new Chapter(level, level == 0 ? "" : title(nodes.get(0)), html, marks(words), Word.count(words)));
        }
        nodes.clear();
    }

    private static boolean isGone(Node node) {
        return node instanceof Node.Element element && element.tag().raw().contains("redline-block-del");
    }

    private static int level(Node node) {
        var name = node instanceof Node.Element element ? element.tag().name() : "";
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }

    private static String title(Node heading) {
        return Stops.excerpt(Words.of(new Reading(new Vocabulary()).html(heading.raw())));
    }

    private static Set<String> marks(List<Word> words) {
        var marks = new HashSet<String>();
        for (var word : words) {
            if (word.raw().chars().anyMatch(point -> point >= '0' && point <= '9')) {
                marks.add(word.isImage() ? word.attribute("src") : word.raw());
            }
            word.within().forEach(tag -> {
                var target = tag.attribute("href");
                if (target != null) {
                    marks.add(LANGUAGE.matcher(target).replaceFirst(""));
                }
            });
        }
        return marks;
    }
}
