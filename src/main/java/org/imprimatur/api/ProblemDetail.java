package org.imprimatur.api;

import java.util.Optional;

/** Why a request was not answered, as RFC 9457 says. */
public record ProblemDetail(
        String type, String title, int status, String detail, String key, Optional<String> parameter) {}
