package org.imprimatur.markdown;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;

/**
 * Reduces any HTML to what the safelist allows. What is cleaned is parsed once more, so that the tree handed on is the one
 * a browser would build from it; with no foreign content and no raw-text elements left there is nothing that could change
 * its meaning on the way (mutation XSS).
 */
final class SafeHtml {

    // Elements that say nothing a reader needs, but whose id may be the target of a link.
    private static final Map<String, String> EQUIVALENTS = Map.of(
            "label", "span",
            "font", "span",
            "strike", "s",
            "tt", "code",
            "big", "span",
            "center", "div",
            "section", "div",
            "article", "div",
            "aside", "div",
            "address", "div");

    private SafeHtml() {}

    static Element of(String html) {
        return of(html, new Safelisted());
    }

    /** Keeps what tells the lines of the source as well. */
    static Element numbered(String html) {
        return of(html, new Safelisted().alsoNumbers());
    }

    private static Element of(String html, Safelisted list) {
        var dirty = Jsoup.parseBodyFragment(html);
        dirty.body().select("*").forEach(SafeHtml::translate);
        var clean = new Cleaner(list).clean(dirty);
        clean.outputSettings(plain());
        var parsed = Jsoup.parseBodyFragment(clean.body().html());
        parsed.outputSettings(plain());
        return parsed.body();
    }

    private static void translate(Element element) {
        var equivalent = EQUIVALENTS.get(element.normalName());
        if (equivalent != null) {
            element.tagName(equivalent);
        }
        var name = element.attr("name").strip();
        if (element.normalName().equals("a") && !name.isEmpty()) {
            keepAnchor(element, name);
        }
    }

    private static void keepAnchor(Element anchor, String name) {
        if (anchor.id().isEmpty()) {
            anchor.attr("id", name);
        } else if (!anchor.id().equals(name)) {
            anchor.before(new Element("a").attr("id", name));
        }
    }

    private static OutputSettings plain() {
        return new OutputSettings().prettyPrint(false);
    }
}
