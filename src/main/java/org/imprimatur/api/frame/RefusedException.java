package org.imprimatur.api.frame;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.Problem;
import org.imprimatur.workflow.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** A request is answered with a problem; the key names the sentence that tells which. */
public class RefusedException extends RuntimeException {
    private final int status;
    private final String key;
    private final @Nullable String parameter;
    private final List<Object> args;
    private final List<Problem> problems;

    public RefusedException(int status, String key, @Nullable String parameter, String... args) {
        this(status, key, parameter, List.<Object>of((Object[]) args), List.of());
    }

    private RefusedException(
            int status, String key, @Nullable String parameter, List<Object> args, List<Problem> problems) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.parameter = parameter;
        this.args = args;
        this.problems = problems;
    }

    /** A refusal of the core, with the status that its grounds ask for. */
    public static RefusedException of(Refused refused) {
        int status = switch (refused.grounds()) {
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case UNKNOWN -> 404;
        };
        return new RefusedException(status, refused.key(), null, refused.args(), refused.problems());
    }

    public static RefusedException unknown(String key, String... args) {
        return new RefusedException(404, key, null, args);
    }

    public static RefusedException gone(String since, String note) {
        return note.isEmpty()
                ? new RefusedException(410, "API_PAGE_GONE", null, since)
                : new RefusedException(410, "API_PAGE_GONE_NOTE", null, since, note);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    /** The parameter that is to blame. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    List<Object> args() {
        return args;
    }

    /** The fields that are wrong, where that is why. */
    List<Problem> problems() {
        return problems;
    }
}
