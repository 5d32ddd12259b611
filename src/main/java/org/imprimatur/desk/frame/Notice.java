package org.imprimatur.desk.frame;

import java.io.Serializable;
import java.util.List;

/** One message that the next screen shows once. It waits in the session, so no cache ever holds it. */
public record Notice(String key, List<Object> args) implements Serializable {
    public Notice {
        args = List.copyOf(args);
    }

    public static Notice of(String key, Object... args) {
        return new Notice(
                key, List.of(args).stream().<Object>map(String::valueOf).toList());
    }

    /** The same where the sentence itself goes by how many there are. */
    public static Notice ofCount(String key, int count) {
        return new Notice(key, List.of(count));
    }
}
