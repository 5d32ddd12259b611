package org.imprimatur.desk.previews;

import java.util.Optional;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;

/**
 * What links are to.
 *
 * @param kind {@code pages} or {@code releases}, as addresses spell it
 */
record Shown(String kind, String id, Subject subject) {
    static Optional<Shown> of(String kind, String id) {
        if (kind.equals("pages")) {
            return PageId.isOne(id) ? Optional.of(new Shown(kind, id, Subject.of(new PageId(id)))) : Optional.empty();
        }
        return ReleaseId.isOne(id) ? Optional.of(new Shown(kind, id, Subject.of(new ReleaseId(id)))) : Optional.empty();
    }

    String here() {
        return kind + "/" + id + "/previews";
    }
}
