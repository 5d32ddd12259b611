package org.imprimatur.counter;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Subscribing;

/** Where readers say that they want to be told of what is published, confirm it, and leave. */
public class SubscribeServlet extends HttpServlet {
    private static final Pattern FORM = Pattern.compile("/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");
    private static final Pattern CONFIRM = Pattern.compile("/confirm/([A-Za-z0-9_-]{20,100})");
    private static final Pattern LEAVE = Pattern.compile("/leave/([0-9a-f]{24}\\.[A-Za-z0-9_-]{20,100})");

    private transient SubscribeForm form;
    private transient Subscribing subscribing;
    private transient Sheets sheets;
    private transient CurrentActor who;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public SubscribeServlet() {}

    @Inject
    void open(SubscribeForm form, Subscribing subscribing, Sheets sheets, CurrentActor who) {
        this.form = form;
        this.subscribing = subscribing;
        this.sheets = sheets;
        this.who = who;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.secure(response);
        var asked = Places.matched(FORM, request);
        if (asked.matches() && LocaleTag.isOne(asked.group(1))) {
            form.show(request, response, sheets.locale(asked.group(1)));
            return;
        }
        var confirming = confirming(request);
        var subscriber = confirming.or(() -> leaving(request));
        if (subscriber.isEmpty()) {
            over(request, response);
        } else if (confirming.isPresent()) {
            tell(
                    request,
                    response,
                    subscriber.get(),
                    subscriber.get().confirmed().isPresent() ? "confirmed" : "confirm");
        } else {
            tell(request, response, subscriber.get(), "leave");
        }
    }

    /** Mail programs leave with a request of their own, which follows no link (RFC 8058). */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Replies.secure(response);
        var asked = Places.matched(FORM, request);
        var leaving = leaving(request);
        var confirming = leaving.isPresent() ? Optional.<Subscriber>empty() : confirming(request);
        if (leaving.isPresent()) {
            subscribing.leave(leaving.get());
            tell(request, response, leaving.get(), "left");
        } else if (Replies.isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (asked.matches() && LocaleTag.isOne(asked.group(1))) {
            form.send(request, response, sheets.locale(asked.group(1)), who.sender());
        } else if (confirming.isPresent()) {
            subscribing.confirm(confirming.get());
            Replies.go(response, request.getRequestURI());
        } else {
            over(request, response);
        }
    }

    private Optional<Subscriber> confirming(HttpServletRequest request) {
        var confirm = Places.matched(CONFIRM, request);
        return confirm.matches() ? subscribing.asked(confirm.group(1), who.sender()) : Optional.empty();
    }

    private Optional<Subscriber> leaving(HttpServletRequest request) {
        var leave = Places.matched(LEAVE, request);
        return leave.matches() ? subscribing.leaving(leave.group(1), who.sender()) : Optional.empty();
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Subscriber subscriber, String step)
            throws IOException {
        var locale = sheets.locale(subscriber.locale().value());
        Map<String, Object> it = Map.of(
                "email", subscriber.address().value(),
                "topic", form.name(subscriber.topic(), locale),
                "action", request.getRequestURI());
        Replies.page(
                request,
                response,
                HttpServletResponse.SC_OK,
                sheets.draw(SubscribeForm.TEMPLATE, step, locale, "/" + locale + "/", Map.of(), it));
    }

    private void over(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = sheets.wanted(request);
        response.setHeader("Vary", "Accept-Language");
        Replies.page(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                sheets.draw(SubscribeForm.TEMPLATE, "over", locale, "/" + locale + "/", Map.of(), Map.of()));
    }
}
