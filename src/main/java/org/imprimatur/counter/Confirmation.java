package org.imprimatur.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.imprimatur.access.Asking;
import org.imprimatur.access.Offering;

/** Where somebody says that it was they who asked. Looking at it does nothing: programs that read mail follow links. */
@ApplicationScoped
public class Confirmation {
    private final Asking asking;
    private final Offering offering;
    private final Sheets sheets;

    @Inject
    public Confirmation(Asking asking, Offering offering, Sheets sheets) {
        this.asking = asking;
        this.offering = offering;
        this.sheets = sheets;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Confirmation() {
        this(null, null, null);
    }

    void show(HttpServletRequest request, HttpServletResponse response, String secret, String sender)
            throws IOException {
        var applicant = asking.asked(secret, sender);
        if (applicant.isEmpty()) {
            Links.over(request, response, sheets);
            return;
        }
        var known = applicant.get();
        var locale = sheets.locale(known.person().language());
        Map<String, Object> it = Map.of(
                "title", offering.title(known.wanted()),
                "file", known.wanted().name().value(),
                "email", known.person().email().value(),
                "action", request.getRequestURI());
        Replies.page(
                request,
                response,
                HttpServletResponse.SC_OK,
                sheets.draw(
                        RequestForm.TEMPLATE,
                        asking.isConfirmed(known) ? "confirmed" : "confirm",
                        locale,
                        "/" + locale + "/",
                        Map.of(),
                        it));
    }

    void confirm(HttpServletRequest request, HttpServletResponse response, String secret, String sender)
            throws IOException {
        var applicant = asking.asked(secret, sender);
        if (applicant.isEmpty()) {
            Links.over(request, response, sheets);
        } else {
            asking.confirm(applicant.get());
            Replies.go(response, request.getRequestURI());
        }
    }
}
