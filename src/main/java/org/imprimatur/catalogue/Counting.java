package org.imprimatur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.catalogue.Effects.Affected;
import org.imprimatur.catalogue.Effects.Asked;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Looks at each page of a type twice: as the type is, and as it would be. */
final class Counting {
    private final ContentType was;
    private final ContentType next;
    private final Texts texts;
    private final List<Affected> affected = new ArrayList<>();
    private int pages;
    private int live;
    private int inReview;
    private int drafts;
    private int fading;

    Counting(ContentType was, ContentType next, Texts texts) {
        this.was = was;
        this.next = next;
        this.texts = texts;
    }

    Effects effects() {
        return new Effects(pages, live, inReview, drafts, fading, affected);
    }

    void look(Standing page) {
        pages++;
        live += page.live().isPresent() ? 1 : 0;
        inReview += page.stage() == Stage.LEGAL_REVIEW ? 1 : 0;
        drafts += page.stage() == Stage.DRAFT ? 1 : 0;
        fading += page.live()
                        .filter(shown -> fades(texts.get(shown.revision().text())))
                        .isPresent()
                ? 1
                : 0;
        if (page.stage() != Stage.ARCHIVED) {
            compare(page, texts.get(page.head().text()));
        }
    }

    private void compare(Standing page, Text head) {
        var before = was.problems(head);
        var after = next.problems(head);
        var fresh = after.stream().filter(one -> !before.contains(one)).toList();
        var solved = before.stream().filter(one -> !after.contains(one)).toList();
        var asked = page.stage() == Stage.LEGAL_REVIEW ? asked(page, head) : Optional.<Asked>empty();
        if (!fresh.isEmpty() || !solved.isEmpty() || asked.isPresent()) {
            affected.add(new Affected(page, head.title(), fresh, solved, asked));
        }
    }

    private Optional<Asked> asked(Standing page, Text head) {
        var before = was.policy(page.locale(), head);
        var after = next.policy(page.locale(), head);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Asked(
                        before,
                        after,
                        page.pending(before).missing(),
                        page.pending(after).missing()));
    }

    /** Whether the text holds something in a field that goes out of use. */
    private boolean fades(Text stored) {
        var read = next.read(stored);
        return next.retired().stream()
                .map(Field::name)
                .anyMatch(name -> read.fields().containsKey(name) && shown(name));
    }

    private boolean shown(String name) {
        return was.field(name).isPresent()
                || next.everField(name).stream()
                        .flatMap(field -> field.formerly().stream())
                        .anyMatch(once -> was.field(once).isPresent());
    }
}
