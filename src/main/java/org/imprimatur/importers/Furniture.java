package org.imprimatur.importers;

import java.util.HashSet;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of HTML carries besides its content: taken out, and reported. */
final class Furniture {

    private static final String FRAMES = "iframe[src], video[src], embed[src], object[data], video:has(source[src])";

    private Furniture() {}

    static Document cleared(String html, Draft draft) {
        var page = Jsoup.parse(html);
        dropComments(page, draft);
        for (var element : page.select("script, style, template, noscript")) {
            if (!element.data().isBlank() || element.hasText()) {
                draft.dropped("ELEMENT_DROPPED", element.normalName());
            }
            element.remove();
        }
        page.select("a[href]").forEach(link -> dropScriptLink(link, draft));
        page.select(FRAMES).forEach(frame -> toLink(frame, draft));
        page.select("input[value]:not([type=hidden])").forEach(input -> input.after(input.attr("value")));
        // Drawn apart, though no blank stands between them.
        page.select("button, option").forEach(element -> element.after(" "));
        reportDuplicateIds(page, draft);
        return page;
    }

    private static void dropComments(Document page, Draft draft) {
        page.nodeStream(Comment.class).toList().forEach(comment -> {
            var words = Jsoup.parse(comment.getData()).text();
            if (!words.isBlank()) {
                draft.dropped("COMMENT_DROPPED", words.length() > 200 ? words.substring(0, 200) + "…" : words);
            }
            comment.remove();
        });
    }

    // The words stay, the script does not.
    private static void dropScriptLink(Element link, Draft draft) {
        var address = link.attr("href").strip();
        if (address.toLowerCase(Locale.ROOT).matches("(?s)(?:javascript|vbscript|data):.*")) {
            draft.dropped("LINK_REFUSED", address);
            link.removeAttr("href");
        } else if (!address.isEmpty() && !link.hasText() && link.select("img").isEmpty()) {
            draft.dropped("LINK_EMPTY", address);
            link.removeAttr("href");
        }
    }

    private static void toLink(Element frame, Draft draft) {
        var source = frame.selectFirst("source[src]");
        var address = (source == null ? frame : source).attr(frame.hasAttr("data") ? "data" : "src");
        draft.look("FRAME_TO_LINK", address);
        frame.replaceWith(new Element("p")
                .appendChild(new Element("a").attr("href", address).text(address)));
    }

    private static void reportDuplicateIds(Document page, Draft draft) {
        var seen = new HashSet<String>();
        page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !id.isBlank() && !seen.add(id))
                .forEach(id -> draft.look("ID_TWICE", id));
    }
}
