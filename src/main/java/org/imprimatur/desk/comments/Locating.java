package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.Quoting;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Plain;
import org.imprimatur.review.Carrying;
import org.imprimatur.workflow.Standing;

/** Finds where the comments of a page stand in its newest text; once a request, as several parts of a screen ask. */
@RequestScoped
public class Locating {
    private final Discussing discussing;
    private final Quoting quoting;
    private final Texts texts;
    private final Map<PageId, Found> found = new HashMap<>();

    @Inject
    public Locating(Discussing discussing, Quoting quoting, Texts texts) {
        this.discussing = discussing;
        this.quoting = quoting;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Locating() {
        this(null, null, null);
    }

    /** The comments, and the body that they are counted in. */
    record Found(List<Located> comments, Plain body) {}

    Found of(Standing page) {
        return found.computeIfAbsent(page.id(), id -> locate(page));
    }

    private Found locate(Standing page) {
        var carrying = new Carrying(quoting.legible(page), texts.get(page.head().text()), texts::find);
        var comments = new ArrayList<Located>();
        discussing.of(page.id()).comments().forEach(comment -> {
            var fits = comment.isOpen() && carrying.fits(comment);
            comments.add(new Located(comment, comments.size() + 1, carrying.of(comment), fits));
        });
        return new Found(List.copyOf(comments), carrying.field(Text.BODY));
    }
}
