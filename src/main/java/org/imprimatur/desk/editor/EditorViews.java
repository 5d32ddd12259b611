package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.comments.CommentViews;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.desk.links.InnerLinkList;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Arrows;
import org.imprimatur.desk.review.Beside;
import org.imprimatur.desk.review.Past;
import org.imprimatur.desk.review.Progress;
import org.imprimatur.desk.review.RevisionLine;
import org.imprimatur.desk.review.TranslationView;
import org.imprimatur.editing.Assigning;
import org.imprimatur.editing.Moves;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** Lays out the editor. */
@RequestScoped
public class EditorViews {
    private static final int NEWEST = 6;

    private final Desk desk;
    private final ContentTypes types;
    private final Texts texts;
    private final Lines lines;
    private final Past past;
    private final Arrows arrows;
    private final Assigning assigning;
    private final Moves moves;
    private final UploadToken token;
    private final CommentViews comments;
    private final Sittings sittings;
    private final InnerLinkList links;
    private final Beside beside;
    private final Markup markup;

    @Inject
    public EditorViews(
            Desk desk,
            ContentTypes types,
            Texts texts,
            Lines lines,
            Past past,
            Arrows arrows,
            Assigning assigning,
            Moves moves,
            UploadToken token,
            CommentViews comments,
            Sittings sittings,
            InnerLinkList links,
            Beside beside,
            Markup markup) {
        this.desk = desk;
        this.types = types;
        this.texts = texts;
        this.lines = lines;
        this.past = past;
        this.arrows = arrows;
        this.assigning = assigning;
        this.moves = moves;
        this.token = token;
        this.comments = comments;
        this.links = links;
        this.sittings = sittings;
        this.beside = beside;
        this.markup = markup;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected EditorViews() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * What is on the writer's table.
     *
     * @param base the number of the revision that they began from
     */
    record Table(
            Typed typed,
            int base,
            String note,
            List<Problem> problems,
            String preview,
            String problem,
            Sitting sitting) {}

    /** As the page stands, with what keeps it from review beside the fields. */
    EditorView of(Standing page) {
        return of(page, "");
    }

    /** The same under a sentence that says what could not be done. */
    EditorView of(Standing page, String problem) {
        var type = types.get(page.type());
        var text = texts.get(page.head().text());
        var typed = Typed.of(type, text);
        var table = new Table(typed, page.head().number(), "", type.problems(text), "", problem, Sitting.fresh());
        return of(page, table);
    }

    /** As somebody left it without saving. */
    EditorView restored(Standing page, WorkingCopy copy) {
        var form = new Form(copy.inputs());
        var base = past.revision(page, copy.base())
                .map(Revision::text)
                .map(texts::get)
                .orElse(Text.EMPTY);
        var typed = Typed.of(types.get(page.type()), form, base);
        var table = new Table(typed, copy.base(), form.one("note"), List.of(), "", "", Sitting.after(copy));
        return of(page, table, Optional.of(copy));
    }

    EditorView of(Standing page, Table table) {
        return of(page, table, Optional.empty());
    }

    private EditorView of(Standing page, Table table, Optional<WorkingCopy> restored) {
        var words = desk.words();
        var type = types.get(page.type());
        return new EditorView(
                lines.line(page, words),
                table.base(),
                page.head().text().hex(),
                Inputs.of(type, table.typed(), table.problems(), words),
                table.typed().strangers().entrySet().stream()
                        .map(stranger -> new EditorView.Stranger(stranger.getKey(), plain(stranger.getValue())))
                        .toList(),
                table.note(),
                table.preview(),
                table.problem(),
                sentBack(page, words),
                page.stage() == Stage.LEGAL_REVIEW ? Progress.of(moves.pending(page), words) : null,
                arrows.of(desk.me(), page, words),
                past.revisions(page).stream()
                        .limit(NEWEST)
                        .map(revision -> RevisionLine.of(revision, page, words))
                        .toList(),
                assigning.candidates(page).stream().map(AccountName::value).toList(),
                page.assignee().map(AccountName::value).orElse(""),
                token.get(),
                comments.open(page),
                sittings.view(page, table.sitting(), restored),
                links.of(page, type, table.typed().text(type)),
                source(page, table.typed().values().getOrDefault(Text.BODY, "")).orElse(null));
    }

    /** The text that a page is a translation of, aligned by heading with what is typed. */
    Optional<TranslationView> source(Standing page, String body) {
        return beside.typed(page, desk.leading(markup).html(body, page.locale()));
    }

    private static String plain(FieldValue value) {
        return value.fold(one -> one, many -> String.join("\n", many), String::valueOf);
    }

    private static EditorView.@Nullable SentBack sentBack(Standing page, Words words) {
        return page.sentBack()
                .filter(back -> page.stage() == Stage.DRAFT)
                .map(back -> new EditorView.SentBack(back.by().value(), Moment.of(back.at(), words), back.reason()))
                .orElse(null);
    }
}
