package org.imprimatur.desk.beginning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.desk.editor.Copies;
import org.imprimatur.desk.editor.Sitting;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Lays out the form that begins a page, as it is typed, restored or refused. */
@RequestScoped
public class NewPageViews {
    private static final Set<String> TYPED = Set.of("type", "locale", "path", "title", "prevailing", "outline");

    private final Desk desk;
    private final Shelf shelf;
    private final Lines lines;
    private final Choices choices;
    private final Copies copies;

    @Inject
    public NewPageViews(Desk desk, Shelf shelf, Lines lines, Choices choices, Copies copies) {
        this.desk = desk;
        this.shelf = shelf;
        this.lines = lines;
        this.choices = choices;
        this.copies = copies;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NewPageViews() {
        this(null, null, null, null, null);
    }

    /** What somebody types here, without what belongs to the form. */
    static Map<String, List<String>> inputs(Form form) {
        var inputs = new TreeMap<>(form.values());
        inputs.keySet().retainAll(TYPED);
        return inputs;
    }

    /** What a working copy of this form is called, for a translation of that page, or for the first of a group. */
    static String about(Optional<Standing> source) {
        return CopyKey.aboutNew(source.map(page -> page.id().value()).orElse(""));
    }

    /** As it was typed. */
    NewPageView of(Form form, Optional<Refused> refused) {
        return of(form, Sitting.of(form), Optional.empty(), refused);
    }

    /** As somebody left it without sending it. */
    NewPageView restored(Optional<Standing> source, WorkingCopy copy) {
        var inputs = new TreeMap<>(copy.inputs());
        inputs.put("of", List.of(source.map(page -> page.id().value()).orElse("")));
        return of(new Form(inputs), Sitting.after(copy), Optional.of(copy), Optional.empty());
    }

    private NewPageView of(Form form, Sitting sitting, Optional<WorkingCopy> restored, Optional<Refused> refused) {
        var words = desk.words();
        var source = shelf.find(form.one("of"));
        var about = about(source);
        return new NewPageView(
                source.map(page -> page.type().value()).orElse(form.one("type")),
                form.one("locale"),
                form.one("path"),
                form.one("title"),
                form.has("prevailing"),
                form.one("outline"),
                source.map(page -> page.id().value()).orElse(""),
                source.map(lines::title).orElse(""),
                choices.types(words),
                choices.locales(words),
                copies.view(about, sitting, restored, copies.waiting(about, sitting), List.of()),
                refused.map(desk::sentence).orElse(""),
                refused.filter(why -> why.key().equals("PATH_LEADS_ON"))
                        .map(why -> String.valueOf(why.args().get(0)))
                        .orElse(""));
    }
}
