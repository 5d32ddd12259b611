package org.imprimatur.review;

import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Remembered;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Summary;
import org.imprimatur.workflow.Standing;

/** How much a text changes what is live. A pair of texts never changes, so that each is compared once. */
public final class Sizes {
    /** Some 200 bytes each. Where more pages wait than this, a queue in the order of sizes compares them again each time. */
    private static final int MOST = 50_000;

    private final Texts texts;
    private final ContentTypes types;
    private final Markup markup;
    private final Remembered<Pair, Summary> known = new Remembered<>(MOST);

    public Sizes(Texts texts, ContentTypes types, Markup markup) {
        this.texts = texts;
        this.types = types;
        this.markup = markup;
    }

    /** Two texts, and what else decides how they read. */
    private record Pair(Hash before, Hash after, ContentType type, LocaleTag locale) {}

    /** Of the head, against what the public reads. */
    public Summary of(Standing page) {
        var before = page.live().map(live -> live.revision().text()).orElse(Hash.NONE);
        return known.of(new Pair(before, page.head().text(), types.get(page.type()), page.locale()), this::compared);
    }

    private Summary compared(Pair pair) {
        return Comparison.of(
                        pair.type(),
                        pair.before().equals(Hash.NONE) ? Text.EMPTY : texts.get(pair.before()),
                        texts.get(pair.after()),
                        markup,
                        pair.locale(),
                        Labels.ENGLISH)
                .summary();
    }
}
