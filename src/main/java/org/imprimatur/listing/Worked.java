package org.imprimatur.listing;

import java.util.Optional;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Outcome.Refused;

/**
 * What became of one page among many.
 *
 * @param changed false where there was nothing to do, or it was refused
 */
public record Worked(PageId page, boolean changed, Optional<Refused> refused) {
    static Worked refused(PageId page, Refused why) {
        return new Worked(page, false, Optional.of(why));
    }
}
