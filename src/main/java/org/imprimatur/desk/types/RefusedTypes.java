package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.workflow.Outcome.Refused;

/**
 * Shows what somebody made of a type and could not save: as it was typed, with what is wrong; where somebody else was
 * first, put together with what they made of it.
 */
@RequestScoped
public class RefusedTypes {
    private final Desk desk;
    private final Catalogue catalogue;
    private final TypeForm forms;
    private final TypeViews views;

    @Inject
    public RefusedTypes(Desk desk, Catalogue catalogue, TypeForm forms, TypeViews views) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.forms = forms;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RefusedTypes() {
        this(null, null, null, null);
    }

    TypeView form(TypeForm.Written written, Refused refused) {
        return overtaken(written, refused)
                .map(over -> views.form(forms.opened(over.both().written()), said(over, refused), Map.of())
                        .over(over.theirs()))
                .orElseGet(() -> {
                    var typed = forms.opened(written);
                    var places = Places.of(typed.sheet(), refused.problems(), desk.words());
                    return views.form(typed, Sentence.of(refused, desk.words()), places);
                });
    }

    YamlView yaml(TypeForm.Written written, Refused refused) {
        return overtaken(written, refused)
                .map(over -> views.yaml(over.both().written(), said(over, refused), 0)
                        .over(over.theirs()))
                .orElseGet(() -> views.yaml(written, Sentence.of(refused, desk.words()), line(refused)));
    }

    private static int line(Refused refused) {
        return refused.key().equals("TYPE_WRONG")
                ? Integer.parseInt(refused.plainArgs().get(0))
                : 0;
    }

    /**
     * What both made of the type.
     *
     * @param theirs what the other one made of it, as a redline of the file
     */
    private record Over(TypeForm.Rebased both, String theirs) {}

    private Optional<Over> overtaken(TypeForm.Written written, Refused refused) {
        return catalogue
                .known(written.name())
                .filter(known -> refused.key().equals("TYPE_CHANGED_MEANWHILE"))
                .flatMap(known -> known.at(written.seen()).map(began -> over(written, began.file(), known)));
    }

    private Over over(TypeForm.Written written, String base, KnownType now) {
        return new Over(
                forms.rebased(written, base, now), Lines.redline(base, now.now().file(), desk.words()));
    }

    private String said(Over over, Refused refused) {
        var words = desk.words();
        var collisions = over.both().collisions();
        return collisions.isEmpty()
                ? Sentence.of(refused, words)
                : Sentence.of(refused, words) + " "
                        + words.say("desk.types.collided", collisions.size(), String.join("; ", collisions));
    }
}
