package org.imprimatur.editing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
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
    private final Map<Asked, Known> known = Collections.synchronizedMap(new Lately());

    private record Asked(LocaleTag locale, Hash text) {}

    /** @param by how the type was defined then */
    private record Known(ContentType by, ReviewPolicy policy) {}

    private static final class Lately extends LinkedHashMap<Asked, Known> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Known> eldest) {
            return size() > MOST;
        }
    }

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
        var before = known.get(asked);
        if (before != null && before.by() == type) {
            return before.policy();
        }
        var policy = type.policy(page.locale(), texts.get(page.head().text()));
        known.put(asked, new Known(type, policy));
        return policy;
    }
}
