package org.imprimatur.page;

import java.util.Optional;

/** Tells where a page stands, for whoever is reading; empty where they are not to learn of it. */
@FunctionalInterface
public interface Signposts {
    Optional<String> address(PageId page);

    /** The address that a reference leads to. */
    default Optional<String> address(PageReference reference) {
        return address(reference.page()).map(address -> address + reference.rest());
    }
}
