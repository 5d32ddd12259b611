package org.imprimatur.desk.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.workflow.Standing;

/** The pages that somebody ticked, or all that fit what the list was narrowed to. */
@ApplicationScoped
public class ChosenPages {
    private final PageCatalogue catalogue;
    private final Shelf shelf;

    @Inject
    public ChosenPages(PageCatalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ChosenPages() {
        this(null, null);
    }

    List<Standing> of(Form form, LocalDate today) {
        return form.has("all")
                ? catalogue.ask(PageQuestion.of(form::one), today)
                : form.many("page").stream()
                        .distinct()
                        .flatMap(id -> shelf.find(id).stream())
                        .toList();
    }
}
