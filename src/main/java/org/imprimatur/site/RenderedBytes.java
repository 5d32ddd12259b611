package org.imprimatur.site;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.KeptBytes;
import org.imprimatur.serving.Renewing;
import org.imprimatur.serving.Shortcuts;
import org.imprimatur.serving.Tallies;
import org.imprimatur.themes.SiteDrawing;
import org.imprimatur.themes.Themes;
import org.imprimatur.themes.Views;

/** Stands before JAX-RS and MVC and answers readers of the site what is not ready; all other requests pass. */
public class RenderedBytes implements Filter {
    /** What was is kept in so small a part of the memory for what is. */
    private static final int PAST = 8;

    @SuppressWarnings("NullAway.Init")
    private PublicPages pages;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(
            SiteSettings settings,
            Roots roots,
            Themes themes,
            Views views,
            WatchedPages live,
            ContentTypes types,
            Sentences sentences,
            FindingLive finding,
            LivePages all,
            SiteDrawing drawing,
            Tallies tallies,
            Renewing renewing,
            Shortcuts shortcuts,
            SearchPace pace,
            CurrentActor who,
            Clock clock) {
        var edition = (Supplier<Edition>) () -> new Edition(themes.hash(), views.today());
        var past = new PastBytes(new KeptBytes<>(settings.keptBytes() / PAST), edition, all, sentences);
        var kept = new KeptPages(settings.keptBytes(), live, drawing, sentences, tallies.pages(), renewing, edition);
        if (settings.isOn() && settings.keptBytes() > 0) {
            renewing.first(() -> kept.changed(roots.site()));
        }
        pages = new PublicPages(
                settings,
                roots,
                themes,
                views,
                live,
                types,
                sentences,
                finding,
                kept,
                pace,
                who,
                new PastSite(settings, roots, all, types, drawing, past, sentences, clock),
                new Histories(roots, all, types, drawing, past));
        shortcuts.toPages(pages::answerReady);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (!pages.answer(http, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }
}
