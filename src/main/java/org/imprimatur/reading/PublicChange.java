package org.imprimatur.reading;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/**
 * That something changed for readers.
 *
 * @param step the number of the step of the page that changed it
 * @param path where the page stands then, or stood last
 * @param from where it stood before, if it moved
 * @param version the number of its version, counted by publications
 */
public record PublicChange(
        PageId page,
        int step,
        Kind kind,
        Instant at,
        TypeName type,
        LocaleTag locale,
        PagePath path,
        Optional<PagePath> from,
        int version,
        int revision,
        Hash text) {
    private static final String NOTHING = "-";

    /** What a mirror has to do about it. */
    public enum Kind {
        /** There is a page now where readers found none. */
        PUBLISHED,
        /** It says something else. */
        REPLACED,
        /** It stands elsewhere, and may say something else as well. */
        MOVED,
        /** Readers find it no more. */
        WITHDRAWN,
        /** The house put it away. */
        ARCHIVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In one line; none of its words has a space in it. */
    String line() {
        return String.join(
                " ",
                page.value(),
                String.valueOf(step),
                kind.id(),
                at.toString(),
                type.value(),
                locale.value(),
                path.value(),
                from.map(PagePath::value).orElse(NOTHING),
                String.valueOf(version),
                String.valueOf(revision),
                text.hex());
    }

    static PublicChange of(String line) {
        var words = line.split(" ", -1);
        return new PublicChange(
                new PageId(words[0]),
                Integer.parseInt(words[1]),
                Kind.valueOf(words[2].toUpperCase(Locale.ROOT)),
                Instant.parse(words[3]),
                new TypeName(words[4]),
                new LocaleTag(words[5]),
                new PagePath(words[6]),
                Optional.of(words[7]).filter(path -> !path.equals(NOTHING)).map(PagePath::new),
                Integer.parseInt(words[8]),
                Integer.parseInt(words[9]),
                new Hash(words[10]));
    }
}
