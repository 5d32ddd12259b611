package org.imprimatur.api.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Version;

/**
 * All that the public read of a page, the newest first.
 *
 * @param redlines whether it is told how two of them differ
 */
public record VersionList(
        String id, String type, String locale, String url, boolean redlines, List<ListedVersion> versions) {
    static VersionList of(LivePage page, boolean redlines, List<Version> some, String root) {
        var listed = new ArrayList<ListedVersion>();
        var before = Optional.<Version>empty();
        for (Version version : some) {
            listed.add(0, ListedVersion.of(version, before));
            before = Optional.of(version);
        }
        return new VersionList(
                page.id().value(), page.type().value(), page.locale().value(), root + page.address(), redlines, listed);
    }
}
