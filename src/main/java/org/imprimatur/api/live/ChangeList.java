package org.imprimatur.api.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.PublicChange;
import org.imprimatur.reading.Register;
import org.imprimatur.reading.Register.Noted;
import org.imprimatur.reading.Register.Place;

/**
 * Some of what changed for readers.
 *
 * @param next where to go on; there always is one
 * @param more whether there is more already
 * @param types of each content type the hash of its definition: where it is another than before, all pages of the type are told otherwise
 */
public record ChangeList(List<Change> changes, String next, boolean more, Map<String, String> types) {
    /**
     * One thing that changed.
     *
     * @param kind {@code published}, {@code replaced}, {@code moved}, {@code withdrawn} or {@code archived}
     * @param from the path before, if it moved
     * @param cursor where to go on after this one
     */
    public record Change(
            String kind,
            String id,
            String type,
            String locale,
            String path,
            Optional<String> from,
            String url,
            Instant at,
            int version,
            int revision,
            String textHash,
            String cursor) {
        static Change of(Noted noted, String root) {
            PublicChange change = noted.change();
            return new Change(
                    change.kind().id(),
                    change.page().value(),
                    change.type().value(),
                    change.locale().value(),
                    change.path().value(),
                    change.from().map(PagePath::value),
                    root + "/" + change.locale() + "/" + change.path(),
                    change.at(),
                    change.version(),
                    change.revision(),
                    change.text().hex(),
                    Cursor.of(noted.place(), noted.mark()));
        }
    }

    static ChangeList of(Register register, Place since, int limit, String root, List<KnownType> known) {
        var some = register.after(since, limit + 1);
        var told = some.stream().limit(limit).map(one -> Change.of(one, root)).toList();
        var end = told.isEmpty()
                ? Cursor.of(since, register.mark(since).orElse(Cursor.NO_MARK))
                : told.get(told.size() - 1).cursor();
        var types = new TreeMap<String, String>();
        known.forEach(type -> types.put(type.name().value(), type.now().hash().hex()));
        return new ChangeList(told, end, some.size() > limit, types);
    }
}
