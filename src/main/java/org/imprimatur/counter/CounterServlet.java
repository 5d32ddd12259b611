package org.imprimatur.counter;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;

/** The way to a document that is not for everybody: asking, confirming, fetching. Without cookies and without a script. */
public class CounterServlet extends HttpServlet {
    private static final Pattern FORM = Pattern.compile("/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/([0-9a-f]{64})");
    private static final Pattern CONFIRM = Pattern.compile("/confirm/([A-Za-z0-9_-]{20,100})");
    private static final Pattern YOURS = Pattern.compile("/yours/([A-Za-z0-9_-]{20,100})");

    private transient RequestForm form;
    private transient Confirmation confirmation;
    private transient Links links;
    private transient Sheets sheets;
    private transient CurrentActor who;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public CounterServlet() {}

    @Inject
    void open(RequestForm form, Confirmation confirmation, Links links, Sheets sheets, CurrentActor who) {
        this.form = form;
        this.confirmation = confirmation;
        this.links = links;
        this.sheets = sheets;
        this.who = who;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.secure(response);
        var asked = Places.matched(FORM, request);
        var confirm = Places.matched(CONFIRM, request);
        var yours = Places.matched(YOURS, request);
        if (asked.matches() && LocaleTag.isOne(asked.group(1))) {
            form.show(request, response, new LocaleTag(asked.group(1)), new Hash(asked.group(2)));
        } else if (confirm.matches()) {
            confirmation.show(request, response, confirm.group(1), who.sender());
        } else if (yours.matches()) {
            links.show(request, response, yours.group(1), who.sender());
        } else {
            Links.over(request, response, sheets);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Replies.secure(response);
        var asked = Places.matched(FORM, request);
        var confirm = Places.matched(CONFIRM, request);
        var yours = Places.matched(YOURS, request);
        if (Replies.isForeign(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (asked.matches() && LocaleTag.isOne(asked.group(1))) {
            form.send(request, response, new LocaleTag(asked.group(1)), new Hash(asked.group(2)), who.sender());
        } else if (confirm.matches()) {
            confirmation.confirm(request, response, confirm.group(1), who.sender());
        } else if (yours.matches()) {
            links.fetch(request, response, yours.group(1), who.sender());
        } else {
            Links.over(request, response, sheets);
        }
    }
}
