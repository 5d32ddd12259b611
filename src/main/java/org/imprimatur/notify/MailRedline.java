package org.imprimatur.notify;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A redline as a mail can show it: styles stand in the tags, nothing is loaded, and only what changed is there, with
 * what stands around it.
 *
 * @param label the field that it is of; empty for the body
 */
record MailRedline(String label, String html, String text) {
    private static final String CHANGED = "ins, del, .redline-note, [class*=redline-block]";
    private static final Set<String> KEPT = Set.of("href", "style", "colspan", "rowspan", "start");
    private static final String GAP = "⋯";

    static MailRedline of(String label, String redline, String site) {
        var body = Jsoup.parseBodyFragment(redline).body();
        body.select(".redline-label").remove();
        shorten(body);
        body.select("img").forEach(image -> image.replaceWith(new Element("span").text("[" + image.attr("alt") + "]")));
        body.select("a").forEach(link -> aim(link, site));
        body.select("ins, .redline-ins").attr("style", "color:#0a5c36;background:#e3f5ea;text-decoration:underline");
        body.select("del, .redline-del").attr("style", "color:#8f1d18;background:#fbe7e5;text-decoration:line-through");
        body.select(".redline-note").attr("style", "color:#555555;font-size:85%");
        body.select("td, th").attr("style", "border:1px solid #cccccc;padding:4px 8px;text-align:left");
        var text = PlainWords.of(body);
        body.getAllElements().forEach(MailRedline::strip);
        return new MailRedline(label, body.html(), text);
    }

    /** Leaves out the blocks in which nothing changed, but for those beside one in which something did. */
    private static void shorten(Element body) {
        var blocks = body.children();
        var changed = blocks.stream()
                .filter(block -> block.is(CHANGED) || !block.select(CHANGED).isEmpty())
                .collect(Collectors.toSet());
        boolean isGap = false;
        for (var block : blocks) {
            var previous = block.previousElementSibling();
            var next = block.nextElementSibling();
            if (changed.contains(block) || changed.contains(previous) || changed.contains(next)) {
                isGap = false;
            } else if (isGap) {
                block.remove();
            } else {
                block.replaceWith(new Element("p").text(GAP));
                isGap = true;
            }
        }
    }

    private static void aim(Element link, String site) {
        var to = link.attr("href");
        if (to.startsWith("/") && !to.startsWith("//")) {
            link.attr("href", site + to);
        } else if (!to.matches("(?i)(https?|mailto):.*")) {
            link.unwrap();
        }
    }

    private static void strip(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> !KEPT.contains(name))
                .toList()
                .forEach(element::removeAttr);
    }
}
