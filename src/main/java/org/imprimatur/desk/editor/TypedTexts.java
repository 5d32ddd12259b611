package org.imprimatur.desk.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.review.Past;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Reads what was typed into the form of a page. */
@ApplicationScoped
public class TypedTexts {
    private final ContentTypes types;
    private final Texts texts;
    private final Past past;

    @Inject
    public TypedTexts(ContentTypes types, Texts texts, Past past) {
        this.types = types;
        this.texts = texts;
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypedTexts() {
        this(null, null, null);
    }

    /** What the form cannot show is taken from the revision that the writer began from. */
    Typed of(Standing page, Form form) {
        var base = past.revision(page, form.number("base"))
                .map(Revision::text)
                .map(texts::get)
                .orElse(Text.EMPTY);
        return Typed.of(types.get(page.type()), form, base);
    }
}
