package org.imprimatur.journeys;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An answer of the API. Read as YAML, of which JSON is a part. */
record Json(Object value) {
    static Json read(String text) {
        return new Json(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    /** What stands under these names, one inside the other; a number chooses from a list. */
    Object at(Object... names) {
        var found = value;
        for (Object name : names) {
            found = name instanceof Integer place ? ((List<?>) found).get(place) : ((Map<?, ?>) found).get(name);
        }
        return found;
    }
}
