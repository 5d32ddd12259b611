package org.imprimatur.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.Field;

/** Reads and writes the files that define content types. */
public interface DefinitionFiles {
    /** Those that come with the installation, in the order in which people choose from them. */
    List<Definition> installed();

    /**
     * Reads the file of one type.
     *
     * @throws WrongDefinitionException where it cannot be used
     */
    Definition read(String file);

    /**
     * The file as keys with values: strings, lists, and further keys with values. Whoever asks may change it.
     *
     * @throws WrongDefinitionException where it cannot be read
     */
    Map<String, Object> open(String file);

    /** The file that says these keys and values, whether or not they can be used. */
    String write(Map<String, Object> said);

    /** A field that every type has, as a type's own file would say it; it may be changed. */
    Optional<Map<String, Object>> common(String name);

    /** The fields that every type has before its own. */
    List<Field> before();

    /** The fields that every type has after its own. */
    List<Field> after();
}
