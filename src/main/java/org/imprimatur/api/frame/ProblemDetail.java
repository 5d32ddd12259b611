package org.imprimatur.api.frame;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was not answered, as RFC 9457 says.
 *
 * @param request by which its lines in the log are found
 */
public record ProblemDetail(
        String type,
        String title,
        int status,
        String detail,
        String key,
        Optional<String> parameter,
        Optional<List<WrongField>> problems,
        Optional<String> request) {
    /** A field that is wrong, where that is why. */
    public record WrongField(String field, String key, String detail) {}
}
