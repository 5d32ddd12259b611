package org.imprimatur.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.themes.SiteDrawing;
import org.imprimatur.themes.ThemeSettings;

/** Draws the pages of the counter in the theme of the site. */
@ApplicationScoped
public class Sheets {
    private final SiteDrawing drawing;
    private final Sentences sentences;
    private final ThemeSettings settings;

    @Inject
    public Sheets(SiteDrawing drawing, Sentences sentences, ThemeSettings settings) {
        this.drawing = drawing;
        this.sentences = sentences;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Sheets() {
        this(null, null, null);
    }

    /**
     * Draws a page.
     *
     * @param step which of the pages that the template knows
     */
    String draw(
            String template,
            String step,
            LocaleTag locale,
            String address,
            Map<LocaleTag, String> translations,
            Map<String, Object> it) {
        var all = new HashMap<>(it);
        all.put("step", step);
        return drawing.counter(template, locale, address, translations, all);
    }

    String say(LocaleTag locale, String key, Object... args) {
        return sentences.say(locale.value(), key, args);
    }

    /** A language of the site by its name; the first where it is none. */
    LocaleTag locale(String language) {
        return settings.locales().stream()
                .filter(one -> one.value().equals(language))
                .findFirst()
                .orElse(settings.locales().get(0));
    }

    /** The language in which a reader is told that there is nothing. */
    LocaleTag wanted(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Language");
        try {
            var wishes = accepted == null ? List.<LanguageRange>of() : LanguageRange.parse(accepted);
            var tags = settings.locales().stream().map(LocaleTag::value).toList();
            var best = Locale.lookupTag(wishes, tags);
            return locale(best == null ? "" : best);
        } catch (IllegalArgumentException malformed) {
            return settings.locales().get(0);
        }
    }
}
