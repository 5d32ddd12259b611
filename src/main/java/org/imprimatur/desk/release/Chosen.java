package org.imprimatur.desk.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** The pages that somebody named for a release, by address as {@code /en/policies/privacy}, or by id. */
@ApplicationScoped
public class Chosen {
    private final Standings standings;

    @Inject
    public Chosen(Standings standings) {
        this.standings = standings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Chosen() {
        this(null);
    }

    /** With the translations that have something new, where that is wished; empty where there is no such page. */
    Optional<List<PageId>> of(Form form) {
        return find(form.one("page").strip())
                .map(page -> Stream.concat(Stream.of(page), form.has("translations") ? translations(page) : Stream.of())
                        .map(Standing::id)
                        .distinct()
                        .toList());
    }

    private Stream<Standing> translations(Standing page) {
        return standings.group(page.group()).stream()
                .filter(other -> !other.isHeadLive() && other.membership().isEmpty());
    }

    private Optional<Standing> find(String typed) {
        var parts = typed.replaceFirst("^/", "").split("/", 2);
        if (parts.length == 2 && LocaleTag.isOne(parts[0]) && PagePath.isOne(parts[1])) {
            return standings.at(new LocaleTag(parts[0]), new PagePath(parts[1]));
        }
        return PageId.isOne(typed) ? standings.find(new PageId(typed)) : Optional.empty();
    }

    No unknown(String typed) {
        return new No(new Refused("RELEASE_PAGE_UNKNOWN", Grounds.INVALID, typed.strip()), Map.of());
    }
}
