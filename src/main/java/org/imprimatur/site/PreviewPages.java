package org.imprimatur.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.page.Sentences;
import org.imprimatur.preview.Ahead;
import org.imprimatur.themes.Addresses;
import org.imprimatur.themes.SiteDrawing;

/** Draws a page of a preview: the theme's page, with word above it of what one looks at. */
@ApplicationScoped
public class PreviewPages {
    /** Whatever the theme, the product itself says that this is no page of the site. */
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    private final SiteDrawing drawing;
    private final Banners banners;
    private final Sentences sentences;

    @Inject
    public PreviewPages(SiteDrawing drawing, Banners banners, Sentences sentences) {
        this.drawing = drawing;
        this.banners = banners;
        this.sentences = sentences;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PreviewPages() {
        this(null, null, null);
    }

    /** A whole page. */
    record Sheet(int status, String html) {}

    Sheet draw(Lookout lookout, Address address) {
        var locale = address.locale();
        var drawn = drawing.draw(lookout.outlook().site(), lookout.base(), locale, address.path());
        var banner = drawing.piece("preview-banner", locale, banners.of(lookout, address));
        var html = marked(drawn.html(), lookout, locale.value());
        var whole = BODY.matcher(html).replaceFirst(body -> Matcher.quoteReplacement(body.group() + "\n" + banner));
        return new Sheet(drawn.status(), whole);
    }

    /** Links to pages that differ say so. */
    private String marked(String html, Lookout lookout, String language) {
        var marked = html;
        for (Ahead page : lookout.outlook().pages()) {
            if (!page.isLive()) {
                var href = "href=\"" + lookout.base() + Addresses.encoded(page.address()) + "\"";
                var label = sentences.say(language, "site.preview.mark." + Banners.state(page));
                marked = marked.replace(href, href + " data-preview=\"" + label + "\"");
            }
        }
        return marked;
    }
}
