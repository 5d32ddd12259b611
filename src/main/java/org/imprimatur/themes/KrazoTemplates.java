package org.imprimatur.themes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.reading.WatchedPages;

/** Gives MVC our templates, and others what draws the site. */
@Dependent
public class KrazoTemplates {
    /** Under its own type alone: whoever asks for FreeMarker's configuration means the host's. */
    @Produces
    @Typed(Templates.class)
    @Singleton
    static Templates templates(Themes themes) {
        return new Templates(themes, KrazoTemplates.class.getClassLoader());
    }

    @Produces
    @Singleton
    static Themes themes(ThemeSettings settings) {
        return new Themes(settings, KrazoTemplates.class.getClassLoader(), System::nanoTime);
    }

    @Produces
    @Singleton
    static Views views(
            Themes themes,
            ContentTypes types,
            Markup markup,
            Sentences sentences,
            WatchedPages live,
            Clock clock,
            Roots roots) {
        return new Views(themes, types, markup, sentences, live, clock, roots);
    }

    @Produces
    @Singleton
    static PageDrawing drawing(Views views, Templates templates, Themes themes, Clock clock) {
        return new ThemedDrawing(views, new Drawn(templates, themes, clock), themes);
    }

    @Produces
    @Singleton
    static SiteDrawing siteDrawing(Views views, Templates templates, Themes themes, Clock clock, Sentences sentences) {
        return new SiteDrawing(views, new ThemedDrawing(views, new Drawn(templates, themes, clock), themes), sentences);
    }
}
