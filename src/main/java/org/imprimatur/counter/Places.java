package org.imprimatur.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which place at the counter a request is for. */
final class Places {
    private Places() {}

    static Matcher matched(Pattern place, HttpServletRequest request) {
        return place.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    }
}
