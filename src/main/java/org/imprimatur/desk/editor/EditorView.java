package org.imprimatur.desk.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.desk.comments.CommentsView;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.links.InnerLink;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.desk.review.Arrow;
import org.imprimatur.desk.review.Progress;
import org.imprimatur.desk.review.RevisionLine;
import org.imprimatur.desk.review.TranslationView;
import org.jspecify.annotations.Nullable;

/**
 * The editor.
 *
 * @param base the number of the revision that the writer began from
 * @param seen the hash of the working text, for the arrows
 * @param strangers fields that the type does not know
 * @param preview the body as it would be read; empty until it is asked for
 * @param reviewers who can be asked to read the text, and the one who is
 * @param upload must come back with a file
 * @param comments those that are open
 * @param links to pages of the site
 * @param safe keeps what is typed from being lost
 * @param source the text that this one is a translation of, beside it; nothing where it is a translation of none
 * @param progress how far the sign-offs are, while the text is in review
 * @param sentBack why a reviewer gave the text back, where that is the last word
 */
public record EditorView(
        PageLine page,
        int base,
        String seen,
        List<Input> inputs,
        List<Stranger> strangers,
        String note,
        String preview,
        String problem,
        @Nullable SentBack sentBack,
        @Nullable Progress progress,
        Map<String, Arrow> arrows,
        List<RevisionLine> revisions,
        List<String> reviewers,
        String reviewer,
        String upload,
        CommentsView comments,
        SafeView safe,
        List<InnerLink> links,
        @Nullable TranslationView source) {
    /** A field that the form cannot show, as plain text. */
    public record Stranger(String name, String value) {}

    /** Why a reviewer gave a text back. */
    public record SentBack(String by, Moment at, String reason) {}

    /** Inputs that stand together; one that stands alone has no heading. */
    public record Group(String heading, List<Input> inputs) {
        public boolean hasProblem() {
            return inputs.stream().anyMatch(Input::hasProblem);
        }
    }

    /** In the order of the form: a group stands where its first field does. */
    public List<Group> groups() {
        var groups = new LinkedHashMap<String, List<Input>>();
        inputs.forEach(input -> groups.computeIfAbsent(
                        input.group().isEmpty() ? "alone:" + input.name() : "group:" + input.group(),
                        key -> new ArrayList<>())
                .add(input));
        return groups.values().stream()
                .map(some -> new Group(some.get(0).group(), some))
                .toList();
    }

    public boolean isLocked() {
        var save = arrows.get("save");
        return save != null && !save.isOpen();
    }

    /** What keeps the text from review, each with the input that it is about, in the order of the form. */
    public List<Input> missing() {
        return inputs.stream()
                .flatMap(input ->
                        Stream.concat(Stream.of(input), input.rows().stream().flatMap(row -> row.cells().stream())))
                .filter(input -> !input.problem().isEmpty())
                .toList();
    }

    public long problems() {
        return inputs.stream().filter(Input::hasProblem).count();
    }
}
