package org.imprimatur.catalogue;

import org.imprimatur.page.ContentType;
import org.imprimatur.page.Hash;
import org.imprimatur.page.TypeName;

/**
 * A content type as a data file says it.
 *
 * @param file the whole file in its one canonical form: two definitions that say the same are the same bytes
 * @param type what it comes to, with the fields that every type has
 */
public record Definition(String file, ContentType type) {
    public TypeName name() {
        return type.name();
    }

    /** By which the definition is known. */
    public Hash hash() {
        return Hash.of(file);
    }
}
