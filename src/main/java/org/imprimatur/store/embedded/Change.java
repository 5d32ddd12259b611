package org.imprimatur.store.embedded;

import java.sql.SQLException;

/** One change of the store; it happens whole or not at all. */
interface Change {

    /** Returns whether anything was changed. */
    boolean on(Documents documents) throws SQLException;
}
