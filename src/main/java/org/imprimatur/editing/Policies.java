package org.imprimatur.editing;

import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Remembered;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Standing;

/**
 * What texts need before the public may read them. It is remembered, as a queue asks that of all that waits in it, and
 * reading each text again would be most of what it does.
 */
final class Policies {
    private static final int MOST = 20_000;

    private final ContentTypes types;
    private final Texts texts;
    private final Remembered<Asked, Known> known = new Remembered<>(MOST);

    private record Asked(LocaleTag locale, Hash text) {}

    /** @param by how the type was defined then */
    private record Known(ContentType by, ReviewPolicy policy) {}

    Policies(ContentTypes types, Texts texts) {
        this.types = types;
        this.texts = texts;
    }

    /** Of the working text. */
    @SuppressWarnings(
            "ReferenceEquality") // a type that was defined anew is another object, and comparing all of it takes long
    ReviewPolicy of(Standing page) {
        var type = types.get(page.type());
        var asked = new Asked(page.locale(), page.head().text());
        var before = known.find(asked).filter(one -> one.by() == type);
        if (before.isPresent()) {
            return before.get().policy();
        }
        var policy = type.policy(page.locale(), texts.get(page.head().text()));
        known.keep(asked, new Known(type, policy));
        return policy;
    }
}
