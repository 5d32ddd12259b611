package org.imprimatur.api.live;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.reading.When;

/** Reads of which day or instant somebody asks. */
final class PastAsked {
    static final String AS_OF = "asOf";

    private PastAsked() {}

    static Optional<When> of(MultivaluedMap<String, String> sent, Instant now) {
        return Question.one(sent, AS_OF)
                .map(said -> When.of(said)
                        .filter(when -> !when.isAfter(now))
                        .orElseThrow(() -> new BadParameterException(AS_OF, "API_AS_OF_WRONG", said)));
    }
}
