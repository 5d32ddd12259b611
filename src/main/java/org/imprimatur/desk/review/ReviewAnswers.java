package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Leads whoever answered from the review screen back to where they were. */
@RequestScoped
public class ReviewAnswers {
    private final Desk desk;
    private final Shelf shelf;
    private final ReviewViews views;

    @Inject
    public ReviewAnswers(Desk desk, Shelf shelf, ReviewViews views) {
        this.desk = desk;
        this.shelf = shelf;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReviewAnswers() {
        this(null, null, null);
    }

    /** The screen with the reason of a refusal and with what was typed. */
    public Response refused(Standing was, Refused refused, Form form) {
        var now = shelf.find(was.id().value()).orElse(was);
        var refusal = new Looking.Refusal(refused, form.one("seen"), form);
        return desk.show(Refusals.status(refused), "review", views.of(now, Reading.of(form), Optional.of(refusal)));
    }

    /** The address of the screen that the form stood on. */
    public String back(Standing page, Form form) {
        if (form.one("from").equals("editor")) {
            return "pages/" + page.id();
        }
        var against = form.one("against").replaceAll("[^a-z0-9-]", "");
        var view = form.one("view").replaceAll("[^a-z0-9-]", "");
        return "pages/" + page.id() + "/review" + (against.isEmpty() ? "" : "?against=" + against + "&view=" + view);
    }
}
