package org.imprimatur.store.embedded;

import java.nio.file.Path;
import org.eclipse.jnosql.communication.Settings;

/** What can be set, read from JNoSQL's settings. */
record SqliteSettings(Path directory, Indexes indexes, boolean readOnly, StartCheck check) {

    /** The folder of the data file; it is made when it is missing. Default: {@code data}. */
    static final String DIRECTORY = "jnosql.sqlite.directory";

    /** The indexed fields as {@code collection.field, …}; a change takes effect at the next start. Default: none. */
    static final String INDEXES = "jnosql.sqlite.indexes";

    /** {@code true} opens without the lock and refuses writes, beside a running server. Default: {@code false}. */
    static final String READONLY = "jnosql.sqlite.readonly";

    /** What is checked before a start: {@code none}, {@code quick} or {@code full}. Default: {@code quick}. */
    static final String CHECK = "jnosql.sqlite.check";

    static SqliteSettings of(Settings settings) {
        return new SqliteSettings(
                Path.of(text(settings, DIRECTORY, "data")),
                Indexes.parse(text(settings, INDEXES, "")),
                isTrue(text(settings, READONLY, "false")),
                StartCheck.of(text(settings, CHECK, "quick")));
    }

    private static String text(Settings settings, String key, String fallback) {
        return settings.get(key).map(Object::toString).map(String::strip).orElse(fallback);
    }

    private static boolean isTrue(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(READONLY + " is true or false, not " + value);
        };
    }
}
