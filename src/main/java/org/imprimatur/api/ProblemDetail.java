package org.imprimatur.api;

import java.util.List;
import java.util.Optional;

/** Why a request was not answered, as RFC 9457 says. */
public record ProblemDetail(
        String type,
        String title,
        int status,
        String detail,
        String key,
        Optional<String> parameter,
        Optional<List<WrongField>> problems) {
    /** A field that is wrong, where that is why. */
    public record WrongField(String field, String key, String detail) {}
}
