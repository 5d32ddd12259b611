package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Does what the buttons of a type's form say: changes the form, shows what a change would do, saves it. */
@RequestScoped
public class TypeWriting {
    private final Desk desk;
    private final KeepingTypes keeping;
    private final TypeForm forms;
    private final TypeButtons buttons;
    private final TypeViews views;
    private final Previews previews;
    private final RefusedTypes refusals;

    @Inject
    public TypeWriting(
            Desk desk,
            KeepingTypes keeping,
            TypeForm forms,
            TypeButtons buttons,
            TypeViews views,
            Previews previews,
            RefusedTypes refusals) {
        this.desk = desk;
        this.keeping = keeping;
        this.forms = forms;
        this.buttons = buttons;
        this.views = views;
        this.previews = previews;
        this.refusals = refusals;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypeWriting() {
        this(null, null, null, null, null, null, null);
    }

    /** What is a button of the form changes the form; an unknown one leads on to what the change would do. */
    Response change(Form form) {
        var typed = forms.typed(form);
        var changed = buttons.change(typed, form.one("op"));
        if (changed.isPresent()) {
            return desk.show("type", views.form(changed.get(), "", Map.of()));
        }
        var problems = Checking.problems(typed.sheet(), desk.words());
        return problems.isEmpty()
                ? preview(forms.written(typed), "form", "")
                : desk.show(
                        Refusals.status(new Refused("TYPE_WRONG", Grounds.INVALID)),
                        "type",
                        views.form(typed, desk.words().say("desk.types.wrong", problems.size()), problems));
    }

    Response checkYaml(Form form) {
        return preview(forms.written(form, form.one("file")), "yaml", "");
    }

    private Response preview(TypeForm.Written written, String way, String note) {
        return keeping.check(desk.me(), written.name(), written.seen(), written.file())
                .fold(
                        next -> desk.show("type-preview", previews.preview(next, written, way, note, "")),
                        refused -> refused(written, way, refused));
    }

    private Response refused(TypeForm.Written written, String way, Refused refused) {
        var status = Refusals.status(refused);
        return way.equals("yaml")
                ? desk.show(status, "type-yaml", refusals.yaml(written, refused))
                : desk.show(status, "type", refusals.form(written, refused));
    }

    Response save(Form form) {
        var written = forms.written(form, form.one("draft"));
        return keeping.save(desk.me(), written.name(), written.seen(), written.file(), form.one("note"))
                .fold(this::saved, refused -> notSaved(written, form, refused));
    }

    private Response saved(KnownType now) {
        return desk.go(
                "types/" + now.name(),
                Notice.of("desk.types.saved", desk.words().say(now.now().type().label()), now.version()));
    }

    private Response notSaved(TypeForm.Written written, Form form, Refused refused) {
        var way = form.one("way");
        if (!refused.key().equals("TYPE_NOTE_NEEDED")) {
            return refused(written, way, refused);
        }
        return keeping.check(desk.me(), written.name(), written.seen(), written.file())
                .fold(
                        next -> desk.show(
                                Refusals.status(refused),
                                "type-preview",
                                previews.preview(next, written, way, form.one("note"), desk.sentence(refused))),
                        other -> refused(written, way, other));
    }

    Response back(Form form) {
        var written = forms.written(form, form.one("draft"));
        return form.one("way").equals("yaml")
                ? desk.show("type-yaml", views.yaml(written, "", 0))
                : desk.show("type", views.form(forms.opened(written), "", Map.of()));
    }

    /** Going back is a change like another: first it is shown what it would do. */
    Response way(KnownType known, Form form) {
        int number = Numbers.read(form.one("number"), -1);
        return keeping.wayBack(known.name(), number)
                .map(file -> preview(
                        new TypeForm.Written(known.name(), known.version(), file),
                        "form",
                        desk.words().say("desk.types.back.note", number)))
                .orElseGet(() -> desk.refuse(new Refused(
                        "UNKNOWN_TYPE", Grounds.UNKNOWN, known.name().value())));
    }
}
