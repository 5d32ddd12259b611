package org.imprimatur.migrations;

import java.util.List;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Standing;

/** Writes some fields of a page anew and brings the text as far as is said. */
public final class ChangeStep implements StepKind {
    private final Workflow workflow;
    private final Texts texts;

    public ChangeStep(Workflow workflow, Texts texts) {
        this.workflow = workflow;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "change";
    }

    @Override
    public Deed read(Datum step) {
        step.only("locale", "path", "note", "author", "counsel", "until", "fields");
        var hands = Hands.of(step);
        var goal = step.get("until").oneOf(Goal.class);
        var locale = step.get("locale").as(datum -> new LocaleTag(datum.string()));
        var path = step.get("path").as(datum -> new PagePath(datum.string()));
        step.get("fields").entries();
        return () -> {
            var page =
                    workflow.at(locale, path).orElseThrow(() -> step.wrong("there is no page " + locale + "/" + path));
            workflow.bring(page, written(step, page.id(), hands), goal, hands);
            return List.of();
        };
    }

    /** The text as changed; where it reads so already, nothing is written. */
    private Hash written(Datum step, PageId id, Hands hands) {
        workflow.standings().refresh(id);
        var page = workflow.standings().find(id).orElseThrow();
        var text = Fields.onto(texts.get(page.head().text()), step.get("fields"));
        var note = step.find("note").map(Datum::string).orElse("");
        var author = hands.in(workflow.accounts()).apply(hands.author());
        var outcome = workflow.drafting().save(author, id, page.head().number(), text, note);
        return outcome.fold(Outcome.Moved::now, refused -> again(step, id, text.hash(), refused))
                .head()
                .text();
    }

    /** Another node may have written the same in between. */
    private Standing again(Datum step, PageId id, Hash text, Outcome.Refused refused) {
        return workflow.standings()
                .find(id)
                .filter(now -> now.head().text().equals(text))
                .orElseThrow(() -> step.wrong("the change was refused: " + refused.key()));
    }
}
