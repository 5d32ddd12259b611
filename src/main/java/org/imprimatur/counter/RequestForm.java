package org.imprimatur.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imprimatur.access.Asking;
import org.imprimatur.access.Enquiry;
import org.imprimatur.access.Offer;
import org.imprimatur.access.Offering;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePages;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** The form with which somebody asks for a document. */
@ApplicationScoped
public class RequestForm {
    static final String TEMPLATE = "document";

    private static final int TOO_MANY = 429;
    private static final int WRONG = 422;
    private static final String[] LINES = {"name", "email", "company", "reason"};

    private final Offering offering;
    private final Asking asking;
    private final LivePages live;
    private final Markup markup;
    private final Sheets sheets;
    private final Roots roots;

    @Inject
    public RequestForm(Offering offering, Asking asking, LivePages live, Markup markup, Sheets sheets, Roots roots) {
        this.offering = offering;
        this.asking = asking;
        this.live = live;
        this.markup = markup;
        this.sheets = sheets;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RequestForm() {
        this(null, null, null, null, null, null);
    }

    void show(HttpServletRequest request, HttpServletResponse response, LocaleTag locale, Hash document)
            throws IOException {
        var offer = offering.find(locale, document);
        if (offer.isEmpty()) {
            nothing(request, response, locale);
        } else if (request.getParameter("sent") != null) {
            Replies.page(request, response, HttpServletResponse.SC_OK, draw("sent", offer.get(), Map.of()));
        } else {
            Replies.page(request, response, HttpServletResponse.SC_OK, draw("form", offer.get(), fresh()));
        }
    }

    private Map<String, Object> fresh() {
        return Map.of("typed", Map.of(), "problems", Map.of(), "problem", "", "open", asking.isOpen());
    }

    void send(HttpServletRequest request, HttpServletResponse response, LocaleTag locale, Hash document, String sender)
            throws IOException {
        var answer = asking.ask(enquiry(request, locale, document), sender);
        var refused = answer.<Optional<Refused>>fold(done -> Optional.empty(), Optional::of);
        if (refused.isEmpty()) {
            Replies.go(response, address(locale, document) + "?sent");
            return;
        }
        var offer = offering.find(locale, document);
        if (offer.isEmpty()) {
            nothing(request, response, locale);
        } else {
            var again = typed(request, locale, refused.get());
            Replies.page(request, response, status(refused.get()), draw("form", offer.get(), again));
        }
    }

    private static int status(Refused refused) {
        if (refused.key().equals("ACCESS_TOO_OFTEN")) {
            return TOO_MANY;
        }
        return refused.grounds() == Grounds.INVALID ? WRONG : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static Enquiry enquiry(HttpServletRequest request, LocaleTag locale, Hash document) {
        return new Enquiry(
                locale,
                document,
                one(request, "name"),
                one(request, "email"),
                one(request, "company"),
                one(request, "reason"),
                one(request, "agreed"),
                one(request, "website"));
    }

    private static String one(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private Map<String, Object> typed(HttpServletRequest request, LocaleTag locale, Refused refused) {
        var typed = new HashMap<String, Object>();
        for (String line : LINES) {
            typed.put(line, one(request, line));
        }
        var problems = new HashMap<String, Object>();
        for (Problem problem : refused.problems()) {
            problems.put(
                    problem.field(),
                    sheets.say(locale, problem.key(), problem.args().toArray()));
        }
        var sentence = sheets.say(locale, refused.key(), refused.args().toArray());
        return Map.of("typed", typed, "problems", problems, "problem", sentence, "open", asking.isOpen());
    }

    private String draw(String step, Offer offer, Map<String, Object> more) {
        var locale = offer.page().locale();
        var it = new HashMap<>(more);
        it.put("title", offer.page().title());
        it.put("file", offer.name().value());
        it.put("page", roots.site() + offer.page().address());
        it.put("action", address(locale, offer.document()));
        it.put("agreement", markup.html(offer.agreement(), locale));
        it.put("agreed", offer.agreed().hex());
        return sheets.draw(TEMPLATE, step, locale, path(locale, offer.document()), translations(offer), it);
    }

    /** Other pages of the group that have the same document, by their own forms. */
    private Map<LocaleTag, String> translations(Offer offer) {
        var found = new HashMap<LocaleTag, String>();
        for (var page : live.translations(offer.page().group())) {
            var same = page.brief().onRequest() && page.brief().assets().contains(offer.document());
            found.put(page.locale(), same ? path(page.locale(), offer.document()) : page.address());
        }
        return found;
    }

    private String address(LocaleTag locale, Hash document) {
        return roots.site() + path(locale, document);
    }

    private static String path(LocaleTag locale, Hash document) {
        return ForReaders.REQUESTS + locale + "/" + document;
    }

    private void nothing(HttpServletRequest request, HttpServletResponse response, LocaleTag asked) throws IOException {
        var locale = sheets.locale(asked.value());
        Replies.page(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                sheets.draw(TEMPLATE, "nothing", locale, "/" + locale + "/", Map.of(), Map.of()));
    }
}
