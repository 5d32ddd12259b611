package org.imprimatur.markdown;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Draws fenced blocks that somebody has a way to draw.
 *
 * @param known asked for when a text is drawn first
 */
record Blocks(Supplier<List<Block>> known) {
    private static final Logger LOG = System.getLogger(Blocks.class.getName());
    private static final String CODE = "pre > code.language-";

    /** The HTML with the blocks drawn in it; not clean yet. */
    String drawn(String html) {
        if (!html.contains("language-") || known.get().isEmpty()) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        long drawn = known.get().stream()
                .flatMap(block -> body.select(CODE + block.name()).stream().filter(code -> isDrawn(code, block)))
                .count();
        return drawn > 0 ? body.html() : html;
    }

    // An editor beside which the text stands finds the block by the attributes of what it replaces.
    private static boolean isDrawn(Element code, Block block) {
        var fence = code.parent();
        if (fence == null) {
            return false;
        }
        try {
            var drawn = new Element("div").attr("class", "block").html(block.html(code.wholeText()));
            fence.attributes().forEach(attribute -> drawn.attr(attribute.getKey(), attribute.getValue()));
            fence.replaceWith(drawn);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A block could not be drawn as " + block.name(), failed);
            return false;
        }
    }
}
