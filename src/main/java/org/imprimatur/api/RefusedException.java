package org.imprimatur.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request is answered with a problem; the key names the sentence that tells which. */
class RefusedException extends RuntimeException {
    private final int status;
    private final String key;
    private final @Nullable String parameter;
    private final List<String> args;

    RefusedException(int status, String key, @Nullable String parameter, String... args) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.parameter = parameter;
        this.args = List.of(args);
    }

    static RefusedException unknown(String key, String... args) {
        return new RefusedException(404, key, null, args);
    }

    static RefusedException gone(String since) {
        return new RefusedException(410, "API_PAGE_GONE", null, since);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    /** The parameter that is to blame. */
    Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    List<String> args() {
        return args;
    }
}
