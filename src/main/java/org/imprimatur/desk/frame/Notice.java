package org.imprimatur.desk.frame;

import java.io.Serializable;
import java.util.List;

/** One message that the next screen shows once. It waits in the session, so no cache ever holds it. */
public record Notice(String key, List<String> args) implements Serializable {
    public Notice {
        args = List.copyOf(args);
    }

    public static Notice of(String key, Object... args) {
        return new Notice(key, List.of(args).stream().map(String::valueOf).toList());
    }
}
