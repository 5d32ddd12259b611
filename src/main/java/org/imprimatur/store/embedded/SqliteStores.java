package org.imprimatur.store.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jnosql.communication.semistructured.DatabaseManagerFactory;

/** Opens the stores of one folder. */
public final class SqliteStores implements DatabaseManagerFactory {

    private final SqliteSettings settings;
    private final Map<String, SqliteStore> open = new ConcurrentHashMap<>();

    SqliteStores(SqliteSettings settings) {
        this.settings = settings;
    }

    /**
     * Opens the store of this name.
     *
     * @throws StoreUnavailableException when the folder is in use, or is not writable
     * @throws DamagedStoreException when the file is damaged, or older than it should be
     */
    @Override
    public SqliteStore apply(String database) {
        var store = Opening.open(database, settings);
        open.put(database, store);
        return store;
    }

    @Override
    public void close() {
        open.values().forEach(SqliteStore::close);
        open.clear();
    }
}
