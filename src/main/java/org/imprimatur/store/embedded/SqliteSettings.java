package org.imprimatur.store.embedded;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jnosql.communication.Settings;

/** What can be set, read from JNoSQL's settings. */
record SqliteSettings(
        Path directory, Indexes indexes, boolean readOnly, StartCheck check, int checkDelay, int checkPace) {

    /** The folder of the data file; it is made when it is missing. Default: {@code data}. */
    static final String DIRECTORY = "jnosql.sqlite.directory";

    /** The indexed fields as {@code collection.field, …}; a change takes effect at the next start. Default: none. */
    static final String INDEXES = "jnosql.sqlite.indexes";

    /** {@code true} opens without the lock and refuses writes, beside a running server. Default: {@code false}. */
    static final String READONLY = "jnosql.sqlite.readonly";

    /** When the file is read through: see {@link StartCheck}. Default: {@code background}. */
    static final String CHECK = "jnosql.sqlite.check";

    /** How many seconds after the start the check in the background begins. Default: 20. */
    static final String CHECK_DELAY = "jnosql.sqlite.check.delay";

    /** How many megabytes it reads a second at most; 0 as fast as it can. Default: 40. */
    static final String CHECK_PACE = "jnosql.sqlite.check.pace";

    /** All of them. */
    static final List<String> NAMES = List.of(DIRECTORY, INDEXES, READONLY, CHECK, CHECK_DELAY, CHECK_PACE);

    static SqliteSettings of(Settings settings) {
        return new SqliteSettings(
                Path.of(text(settings, DIRECTORY, "data")),
                Indexes.parse(text(settings, INDEXES, "")),
                isTrue(text(settings, READONLY, "false")),
                StartCheck.of(text(settings, CHECK, "background")),
                number(settings, CHECK_DELAY, "20"),
                number(settings, CHECK_PACE, "40"));
    }

    private static String text(Settings settings, String key, String fallback) {
        return settings.get(key).map(Object::toString).map(String::strip).orElse(fallback);
    }

    private static int number(Settings settings, String key, String fallback) {
        var value = text(settings, key, fallback);
        if (!value.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(key + " is a whole number, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static boolean isTrue(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(READONLY + " is true or false, not " + value);
        };
    }
}
