package org.imprimatur.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes links and images behave: no empty links, no window that the other side can reach, a text for each image. */
final class Links {

    private Links() {}

    /** The addresses that the body links to, each once, in reading order. */
    static List<String> finish(Element body) {
        body.select("img:not([src])").forEach(Links::leaveWords);
        body.select("img:not([alt])").forEach(image -> image.attr("alt", ""));
        body.select("img[src]").forEach(image -> image.attr("src", Urls.tidy(image.attr("src"))));
        var links = new LinkedHashSet<String>();
        for (var link : body.select("a[href]")) {
            finish(link, links);
        }
        return new ArrayList<>(links);
    }

    private static void finish(Element link, Set<String> links) {
        var address = Urls.tidy(link.attr("href"));
        if (address.isEmpty() || (!link.hasText() && link.select("img").isEmpty())) {
            link.removeAttr("href");
            return;
        }
        link.attr("href", address);
        if (Urls.isExternal(address)) {
            link.attr("rel", "noopener");
        }
        links.add(address);
    }

    // An image whose address is refused still says what it showed.
    private static void leaveWords(Element image) {
        image.after(new TextNode(image.attr("alt")));
        image.remove();
    }
}
