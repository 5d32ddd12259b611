package org.imprimatur.api.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.catalogue.Effects;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.page.Problem;

/**
 * A content type as whoever keeps it sees it.
 *
 * @param version 0 as long as it is as it came with the installation
 * @param file the whole definition in YAML
 */
public record ManagedType(
        String name,
        int version,
        String hash,
        Optional<String> by,
        Optional<Instant> at,
        Optional<String> note,
        String file) {
    static ManagedType of(KnownType known) {
        return new ManagedType(
                known.name().value(),
                known.version(),
                known.now().hash().hex(),
                known.newest().map(version -> version.by().value()),
                known.newest().map(Version::at),
                known.newest().map(Version::note),
                known.now().file());
    }

    /** What a change would do to the pages that are there. */
    public record Effect(int pages, int live, int inReview, int drafts, int fading, List<Affected> affected) {}

    /**
     * One page that something would change for.
     *
     * @param incomplete the fields that would keep its working text from review, which do not now
     * @param missing the sign-offs that it would still need, where it is in review and that changes
     */
    public record Affected(String page, List<Wrong> incomplete, Optional<List<String>> missing) {
        static Affected of(Effects.Affected one) {
            return new Affected(
                    one.page().id().value(),
                    one.fresh().stream().map(Wrong::of).toList(),
                    one.asked().map(Effects.Asked::missingAfter));
        }
    }

    /** What would be wrong with a field. */
    public record Wrong(String field, String key) {
        static Wrong of(Problem problem) {
            return new Wrong(problem.field(), problem.key());
        }
    }
}
