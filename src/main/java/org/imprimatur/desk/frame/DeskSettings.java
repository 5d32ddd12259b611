package org.imprimatur.desk.frame;

import java.time.ZoneId;
import java.util.List;
import org.imprimatur.page.LocaleTag;

/**
 * What the desk must be told.
 *
 * @param locales in which pages are written, the default one first
 * @param zone in which instants are shown
 * @param hasSite whether there is a site that the desk can lead to
 */
public record DeskSettings(List<LocaleTag> locales, ZoneId zone, boolean hasSite) {
    public DeskSettings {
        locales = List.copyOf(locales);
        if (locales.isEmpty()) {
            throw new IllegalArgumentException("the desk needs at least one locale to write in");
        }
    }
}
