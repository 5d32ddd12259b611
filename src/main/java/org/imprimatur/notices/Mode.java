package org.imprimatur.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants mail. */
public enum Mode {
    AT_ONCE,
    /** One mail a day with all that came up. */
    DAILY,
    NEVER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mode> ofId(String id) {
        return List.of(values()).stream().filter(mode -> mode.id().equals(id)).findFirst();
    }
}
