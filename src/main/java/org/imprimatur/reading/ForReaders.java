package org.imprimatur.reading;

import java.util.Set;
import org.imprimatur.page.ContentType;

/** Which fields of a live text readers get, on the site and over the API alike. The others steer the house. */
public final class ForReaders {
    private static final Set<String> OF_THE_HOUSE = Set.of("order", "owner", "visibility", "reviewBy");

    private ForReaders() {}

    /** A field that its type no longer knows is not drawn, and so not told either. */
    public static boolean isOne(ContentType type, String field) {
        return !OF_THE_HOUSE.contains(field) && type.field(field).isPresent();
    }
}
