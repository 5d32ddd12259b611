package org.imprimatur.site;

import java.time.LocalDate;
import org.imprimatur.page.Hash;

/**
 * All that a rendered page depends on: bytes of one edition are stale in another.
 *
 * @param live counts the changes of what is live
 * @param day certificates end and are shown as ended on the next day
 */
record Edition(long live, Hash theme, LocalDate day) {
    Edition on(LocalDate other) {
        return new Edition(live, theme, other);
    }
}
