package org.imprimatur.desk.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.workflow.Standing;

/** Draws what is being typed as readers would see it, with the lines of the source on the blocks of the body. */
@ApplicationScoped
public class LivePreview {
    /** The frame that shows it lets none run, and browsers complain of each. */
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>.*?</script>", Pattern.DOTALL);

    private final PageDrawing drawing;
    private final ContentTypes types;
    private final Markup markup;
    private final LivePages live;
    private final Roots roots;

    @Inject
    public LivePreview(PageDrawing drawing, ContentTypes types, Markup markup, LivePages live, Roots roots) {
        this.drawing = drawing;
        this.types = types;
        this.markup = markup;
        this.live = live;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LivePreview() {
        this(null, null, null, null, null);
    }

    String draw(Standing page, Typed typed) {
        var type = types.get(page.type());
        var text = typed.text(type);
        var body = InnerMarkup.of(markup, roots.site(), "")
                .numbered(
                        ForReaders.text(type, text, markup, live.signposts(), page.locale())
                                .body(),
                        page.locale());
        return SCRIPT.matcher(drawing.draw(page.locale(), page.path(), page.group(), type, text, body))
                .replaceAll("");
    }
}
