package org.imprimatur.themes;

import freemarker.template.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import org.eclipse.krazo.engine.ViewEngineConfig;
import org.eclipse.krazo.ext.freemarker.DefaultConfigurationProducer;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.reading.WatchedPages;

/** Gives Krazo our templates in place of its own set-up, and others what draws the site. */
@Dependent
public class KrazoTemplates extends DefaultConfigurationProducer {
    private final Themes themes;

    @Inject
    public KrazoTemplates(Themes themes) {
        this.themes = themes;
    }

    @Override
    @Produces
    @ViewEngineConfig
    @Singleton
    @Specializes
    public Configuration getConfiguration() {
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
            ServletContext context) {
        return new Views(themes, types, markup, sentences, live, clock, context::getContextPath);
    }

    @Produces
    @Singleton
    static PageDrawing drawing(Views views, @ViewEngineConfig Configuration templates, Themes themes, Clock clock) {
        return new ThemedDrawing(views, new Drawn(templates, themes, clock), themes);
    }

    @Produces
    @Singleton
    static SiteDrawing siteDrawing(
            Views views, @ViewEngineConfig Configuration templates, Themes themes, Clock clock, Sentences sentences) {
        return new SiteDrawing(views, new ThemedDrawing(views, new Drawn(templates, themes, clock), themes), sentences);
    }
}
