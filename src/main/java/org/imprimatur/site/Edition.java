package org.imprimatur.site;

import java.time.LocalDate;
import org.imprimatur.page.Hash;

/**
 * What every rendered page depends on, beside the pages it shows: bytes of one edition are stale in another.
 *
 * @param day certificates end and are shown as ended on the next day
 */
record Edition(Hash theme, LocalDate day) {
    Edition on(LocalDate other) {
        return new Edition(theme, other);
    }
}
