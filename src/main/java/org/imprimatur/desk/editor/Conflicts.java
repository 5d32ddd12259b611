package org.imprimatur.desk.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.review.Past;
import org.imprimatur.desk.review.Redlines;
import org.imprimatur.desk.review.RevisionLine;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Lays out what two people wrote at the same time. */
@ApplicationScoped
public class Conflicts {
    private final ContentTypes types;
    private final Texts texts;
    private final Past past;
    private final Redlines redlines;

    @Inject
    public Conflicts(ContentTypes types, Texts texts, Past past, Redlines redlines) {
        this.types = types;
        this.texts = texts;
        this.past = past;
        this.redlines = redlines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Conflicts() {
        this(null, null, null, null);
    }

    EditorView.Conflict of(Standing page, int base, Text mine, Words words) {
        var began =
                past.revision(page, base).map(Revision::text).map(texts::get).orElse(Text.EMPTY);
        var theirs = texts.get(page.head().text());
        return new EditorView.Conflict(
                RevisionLine.of(page.head(), page, words),
                base,
                redlines.rendered(page, began, theirs, words),
                sides(page, theirs, mine, words));
    }

    private List<EditorView.Side> sides(Standing page, Text theirs, Text mine, Words words) {
        var type = types.get(page.type());
        var different = type.read(theirs).differences(type.read(mine));
        var theirValues = Typed.of(type, theirs);
        var myValues = Typed.of(type, mine);
        return type.fields().stream()
                .filter(field -> different.contains(field.name()))
                .map(field -> new EditorView.Side(
                        words.say(field.label()), theirValues.plain(field.name()), myValues.plain(field.name())))
                .toList();
    }
}
