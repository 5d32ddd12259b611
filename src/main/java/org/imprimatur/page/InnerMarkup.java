package org.imprimatur.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the links of rendered Markdown, and its pictures, to where the site stands, or keeps them within a preview.
 *
 * @param within what every address begins with
 * @param publicUrl where readers reach the site, as texts that name it whole begin
 */
public record InnerMarkup(Markup markup, String within, String publicUrl) implements Markup {
    /** Where the site begins at the root of the server there is nothing to be done. */
    public static Markup of(Markup markup, String within, String publicUrl) {
        return within.isEmpty() ? markup : new InnerMarkup(markup, within, publicUrl);
    }

    /** The rendered HTML is normalised: what looks like an element is one. */
    private static final Pattern ELEMENT = Pattern.compile("<[a-z][^>]*>");

    @Override
    public String html(String markdown, LocaleTag locale) {
        return within(markup.html(markdown, locale));
    }

    @Override
    public String numbered(String markdown, LocaleTag locale) {
        return within(markup.numbered(markdown, locale));
    }

    private String within(String html) {
        var inner = Pattern.compile("(\\s(?:href|src)=\")(?:" + whole() + ")?(/(?![/\\\\]))");
        return ELEMENT.matcher(html).replaceAll(element -> within(element, inner));
    }

    private String whole() {
        return publicUrl.isEmpty() ? "(?!)" : Pattern.quote(publicUrl);
    }

    private String within(MatchResult element, Pattern inner) {
        var kept = "$1" + Matcher.quoteReplacement(within) + "$2";
        return Matcher.quoteReplacement(inner.matcher(element.group()).replaceAll(kept));
    }

    @Override
    public String plain(String markdown) {
        return markup.plain(markdown);
    }

    @Override
    public List<Link> links(String markdown) {
        return markup.links(markdown);
    }

    @Override
    public String relinked(String markdown, Function<String, Optional<String>> where) {
        return markup.relinked(markdown, where);
    }

    @Override
    public String legible(String html) {
        return markup.legible(html);
    }
}
