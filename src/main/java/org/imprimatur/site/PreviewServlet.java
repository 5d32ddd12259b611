package org.imprimatur.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.Lending;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.themes.Addresses;

/**
 * The site as it will be: for whoever has a link at {@code /preview/…}, for those who signed in at
 * {@code /desk/preview/…}. Everything is drawn anew each time and kept nowhere, neither here nor on the way.
 */
public class PreviewServlet extends HttpServlet {
    private transient Lookouts lookouts;
    private transient PreviewPages pages;
    private transient CurrentActor who;
    private transient SiteSettings settings;
    private transient Sentences sentences;
    private transient Roots roots;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public PreviewServlet() {}

    @Inject
    void open(
            Lookouts lookouts,
            PreviewPages pages,
            CurrentActor who,
            SiteSettings settings,
            Sentences sentences,
            Roots roots) {
        this.lookouts = lookouts;
        this.pages = pages;
        this.who = who;
        this.settings = settings;
        this.sentences = sentences;
        this.roots = roots;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Headers.secret(response);
        var lookout = (request.getContextPath() + request.getServletPath()).equals(roots.desk() + "/preview")
                ? lookouts.ofDesk(request, who.actor())
                : lookouts.byLink(request, response, who.sender());
        if (lookout.isPresent()) {
            show(request, response, lookout.get());
        } else {
            over(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Lookout lookout)
            throws IOException, ServletException {
        var rest = lookout.rest();
        var address = Address.of(rest, settings.locales());
        if (rest.startsWith(AssetAddress.PREFIX)) {
            request.setAttribute(Lending.ATTRIBUTE, (Lending) lookout.outlook().site()::gives);
            request.getRequestDispatcher(roots.siteWithin(request.getContextPath()) + rest)
                    .forward(request, response);
        } else if (address.isPresent() && rest.equals(canonical(lookout, address.get()))) {
            send(request, response, pages.draw(lookout, address.get()));
        } else if (address.isPresent() || rest.isEmpty() || rest.equals("/")) {
            var where = address.map(asked -> canonical(lookout, asked)).orElseGet(() -> first(lookout));
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", lookout.base() + where);
        } else {
            send(
                    request,
                    response,
                    pages.draw(lookout, new Address(settings.locales().get(0), rest)));
        }
    }

    /** Readers of an address that a page has left by then are led on, as they will be on the site. */
    private static String canonical(Lookout lookout, Address asked) {
        return asked.moved(lookout.outlook().site()).orElse(asked).canonical();
    }

    /** Where one comes to who was told no page of the preview. */
    private String first(Lookout lookout) {
        return lookout.outlook().pages().stream()
                .findFirst()
                .map(page -> Addresses.encoded(page.address()))
                .orElse("/" + settings.locales().get(0) + "/");
    }

    /** One and the same for a link that never was, one that is over and one that was taken back. */
    private void over(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocaleTag language = Languages.choose(request.getHeader("Accept-Language"), settings.locales());
        response.setHeader("Vary", "Accept-Language");
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        var page = Apology.page(sentences, language, "site.preview.over", "site.preview.over.text");
        body(request, response, page);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PreviewPages.Sheet sheet)
            throws IOException {
        response.setStatus(sheet.status());
        body(request, response, sheet.html());
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, String html) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType(Headers.HTML);
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }
}
