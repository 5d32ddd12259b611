package org.imprimatur.release;

import java.util.Comparator;
import java.util.List;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** Which pages say that they are in which release. */
public final class Members {
    private static final Comparator<Standing> ALWAYS_THE_SAME =
            Comparator.comparing(page -> page.id().value());

    private final Register<ReleaseId> members;

    public Members(Standings standings) {
        members = new Register<>(
                standings,
                page -> page.membership().map(one -> one.release()).stream().toList());
    }

    /** The pages of a release, in an order that is the same for everybody. */
    public List<PageId> of(ReleaseId release) {
        return members.under(release).stream()
                .filter(page -> page.membership()
                        .filter(one -> one.release().equals(release))
                        .isPresent())
                .sorted(ALWAYS_THE_SAME)
                .map(Standing::id)
                .toList();
    }

    /** Every page that is in some release. */
    public List<Standing> all() {
        return members.all().stream()
                .filter(page -> page.membership().isPresent())
                .sorted(ALWAYS_THE_SAME)
                .toList();
    }
}
