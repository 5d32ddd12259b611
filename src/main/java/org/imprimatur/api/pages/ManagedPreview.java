package org.imprimatur.api.pages;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.preview.Sightings;

/**
 * A preview link, for those who make them.
 *
 * @param id the hash of its secret
 * @param revisions by the ids of pages; empty where the link follows the drafts
 * @param secret told once, when the link is made
 * @param address likewise, from the root of the server
 */
public record ManagedPreview(
        String id,
        String state,
        String label,
        String by,
        Instant made,
        Instant until,
        Map<String, Integer> revisions,
        int views,
        Optional<Instant> seen,
        Optional<String> secret,
        Optional<String> address) {
    static ManagedPreview of(PreviewLink link, Sightings.Sighting seen, Instant now) {
        return told(link, seen, now, Optional.empty(), Optional.empty());
    }

    static ManagedPreview told(
            PreviewLink link, Sightings.Sighting seen, Instant now, Optional<String> secret, Optional<String> address) {
        var revisions = new TreeMap<String, Integer>();
        link.pins().forEach((page, pin) -> revisions.put(page.value(), pin.revision()));
        return new ManagedPreview(
                link.id().hex(),
                link.state(now).name().toLowerCase(Locale.ROOT),
                link.label(),
                link.by().value(),
                link.made(),
                link.until(),
                revisions,
                seen.times(),
                Optional.of(seen.last()).filter(last -> seen.times() > 0),
                secret,
                address);
    }
}
