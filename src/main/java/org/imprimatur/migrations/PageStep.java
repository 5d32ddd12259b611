package org.imprimatur.migrations;

import java.util.List;
import java.util.Optional;
import org.imprimatur.datafile.Datum;
import org.imprimatur.editing.NewPage;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Standing;

/** Begins the pages of a translation group and brings them as far as is said. Pages that are there are left alone. */
public final class PageStep implements StepKind {
    private final Workflow workflow;
    private final ContentTypes types;

    public PageStep(Workflow workflow, ContentTypes types) {
        this.workflow = workflow;
        this.types = types;
    }

    private record Translation(Datum step, NewPage page, Text text) {}

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Deed read(Datum step) {
        step.only("group", "type", "prevailing", "author", "counsel", "until", "languages");
        var hands = Hands.of(step);
        var goal = step.get("until").oneOf(Goal.class);
        var type = type(step.get("type"));
        var translations = step.get("languages").entries().entrySet().stream()
                .map(language -> translation(step, type, language.getKey(), language.getValue()))
                .toList();
        return () -> {
            translations.forEach(translation -> make(translation, goal, hands));
            return List.of();
        };
    }

    private ContentType type(Datum datum) {
        return types.find(datum.as(name -> new TypeName(name.string())))
                .orElseThrow(() -> datum.wrong("there is no content type '" + datum.string() + "'"));
    }

    private static Translation translation(Datum step, ContentType type, String language, Datum said) {
        said.only("path", "fields");
        var text = Fields.onto(Text.EMPTY, said.get("fields"));
        Fields.check(type, text, said.get("fields"));
        var prevailing = step.find("prevailing").map(Datum::string);
        return new Translation(
                said,
                said.as(place -> new NewPage(
                        type.name(),
                        new LocaleTag(language),
                        new PagePath(place.get("path").string()),
                        new GroupId(step.get("group").string()),
                        prevailing.equals(Optional.of(language)))),
                text);
    }

    private void make(Translation wanted, Goal goal, Hands hands) {
        var page = begun(wanted, hands);
        if (isOurs(page, wanted.text().hash())) {
            workflow.bring(page, wanted.text().hash(), goal, hands);
        }
    }

    private boolean isOurs(Standing page, Hash text) {
        return workflow.drafting().revisions(page.id()).stream()
                .anyMatch(revision -> revision.text().equals(text));
    }

    private Standing begun(Translation wanted, Hands hands) {
        var page = wanted.page();
        var author = hands.in(workflow.accounts()).apply(hands.author());
        return there(page)
                .orElseGet(() -> workflow.drafting()
                        .create(author, page, wanted.text(), "")
                        .fold(
                                moved -> moved.now(),
                                // Another node may have begun it in between; then it is there now.
                                refused -> there(page)
                                        .orElseThrow(
                                                () -> wanted.step().wrong("the page was refused: " + refused.key()))));
    }

    private Optional<Standing> there(NewPage page) {
        return workflow.at(page.locale(), page.path());
    }
}
