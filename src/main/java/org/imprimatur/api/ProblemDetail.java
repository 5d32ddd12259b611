package org.imprimatur.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request was not answered, as RFC 9457 says. */
@Schema(description = "Why a request was not answered (RFC 9457, application/problem+json).")
public record ProblemDetail(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Bad Request") String title,
        @Schema(example = "400") int status,

        @Schema(
                description = "A sentence in English or Chinese, as Accept-Language asks.",
                example = "limit is a number from 1 to 200.")
        String detail,

        @Schema(description = "Names the sentence, for programs.", example = "API_LIMIT_WRONG")
        String key,

        @Schema(description = "The query parameter that is to blame.", example = "limit")
        Optional<String> parameter) {}
