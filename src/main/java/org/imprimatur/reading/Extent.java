package org.imprimatur.reading;

import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;

/** Which pages a list is of: all, those of one language, those of one type, or those of both. */
public record Extent(Optional<LocaleTag> locale, Optional<TypeName> type) {
    boolean has(LivePage page) {
        return has(page.locale(), page.type());
    }

    boolean has(LocaleTag some, TypeName kind) {
        return has(some) && type.map(kind::equals).orElse(true);
    }

    boolean has(LocaleTag some) {
        return locale.map(some::equals).orElse(true);
    }
}
