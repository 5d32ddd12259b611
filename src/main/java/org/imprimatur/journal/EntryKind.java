package org.imprimatur.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How journals spell what happened: as the constants of an enum, for example {@code give-up}. */
public final class EntryKind {
    private EntryKind() {}

    public static String id(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where a newer version of the product wrote the entry, and this one has no word for what happened. */
    public static <K extends Enum<K>> Optional<K> of(Class<K> kinds, Entry entry) {
        return Stream.of(kinds.getEnumConstants())
                .filter(kind -> id(kind).equals(entry.kind()))
                .findFirst();
    }
}
