package org.imprimatur.page;

import java.util.List;
import java.util.Optional;

/** The content types that this installation knows. */
public interface ContentTypes {
    /** In the order in which people choose from them. */
    List<ContentType> all();

    default Optional<ContentType> find(TypeName name) {
        return all().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** For a type that a journal entry names and that therefore must be there. */
    default ContentType get(TypeName name) {
        return find(name).orElseThrow(() -> new IllegalStateException("content type " + name + " is gone"));
    }
}
