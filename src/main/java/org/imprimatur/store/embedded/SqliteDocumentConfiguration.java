package org.imprimatur.store.embedded;

import java.util.List;
import java.util.Objects;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.DatabaseConfiguration;

/**
 * Documents in one SQLite file, for any user of Jakarta NoSQL.
 *
 * <p>Settings: {@code jnosql.sqlite.directory}, the folder (default {@code data}; the file in it is called after the
 * database); {@code jnosql.sqlite.indexes}, a list of {@code collection.field} (default none);
 * {@code jnosql.sqlite.readonly}, open without the lock and refuse writes (default false); {@code jnosql.sqlite.check},
 * when the file is read through, none, background, quick or full (default background).
 */
public final class SqliteDocumentConfiguration implements DatabaseConfiguration {
    public static final String DIRECTORY = SqliteSettings.DIRECTORY;

    public static final String READONLY = SqliteSettings.READONLY;

    /** The names of its settings. */
    public static List<String> settings() {
        return SqliteSettings.NAMES;
    }

    @Override
    public SqliteStores apply(Settings settings) {
        return new SqliteStores(SqliteSettings.of(Objects.requireNonNull(settings, "settings")));
    }
}
