package org.imprimatur.site;

import java.util.List;
import org.imprimatur.page.LocaleTag;

/**
 * How the public site answers.
 *
 * @param locales the languages of the site; the first is for readers who ask for none of them
 * @param keptBytes how many bytes of rendered pages are kept in memory at most; 0 renders every page anew
 * @param isOn whether readers get pages; else only what the desk needs to draw previews of them
 * @param security whom to tell of a weakness
 */
public record SiteSettings(List<LocaleTag> locales, long keptBytes, boolean isOn, SecurityContact security) {
    public SiteSettings {
        locales = List.copyOf(locales);
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("a site needs at least one locale");
        }
        if (keptBytes < 0) {
            throw new IllegalArgumentException("the bytes to keep cannot be fewer than none: " + keptBytes);
        }
    }
}
