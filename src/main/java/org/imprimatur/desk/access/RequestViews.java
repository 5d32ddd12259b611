package org.imprimatur.desk.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Decision;
import org.imprimatur.access.Offering;
import org.imprimatur.access.Request;
import org.imprimatur.access.Requests;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;

/** Draws up one request. */
@ApplicationScoped
public class RequestViews {
    private final Desk desk;
    private final Requests requests;
    private final Offering offering;
    private final Deciding deciding;
    private final Markup markup;
    private final RequestLines lines;

    @Inject
    public RequestViews(
            Desk desk, Requests requests, Offering offering, Deciding deciding, Markup markup, RequestLines lines) {
        this.desk = desk;
        this.requests = requests;
        this.offering = offering;
        this.deciding = deciding;
        this.markup = markup;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RequestViews() {
        this(null, null, null, null, null, null);
    }

    RequestView.Typed fresh() {
        var settings = deciding.settings();
        return new RequestView.Typed(String.valueOf(settings.days()), String.valueOf(settings.times()), "");
    }

    RequestView of(Request request, RequestView.Typed typed, String problem) {
        var words = desk.words();
        var line = lines.line(request, words, desk.now());
        var wanted = request.wanted();
        var locale = line.locale().isEmpty() ? words.language() : line.locale();
        return new RequestView(
                line,
                desk.leading(markup).html(offering.agreement(wanted.agreement()), new LocaleTag(locale)),
                wanted.agreement().hex(),
                wanted.document().hex(),
                wanted.text().hex(),
                request.person().hex(),
                mail(request),
                request.mail().trouble(),
                request.decision().map(Decision::reason).orElse(""),
                request.fetched().stream()
                        .map(one -> new RequestView.Copy(
                                Moment.of(one.at(), words), one.bytes().hex()))
                        .toList(),
                requests.journal(request.id()).stream()
                        .map(entry -> new RequestView.Happening(
                                Moment.of(entry.at(), words),
                                entry.kind(),
                                entry.by().value()))
                        .toList(),
                typed,
                deciding.settings().mostDays(),
                Deciding.MOST_TIMES,
                problem);
    }

    private static String mail(Request request) {
        if (!request.mail().trouble().isEmpty()) {
            return "returned";
        }
        if (request.mail().isDue()) {
            return "due";
        }
        return request.mail().tries() > 0 ? "sent" : "none";
    }
}
