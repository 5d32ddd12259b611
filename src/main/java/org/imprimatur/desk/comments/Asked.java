package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Which comments the address of a screen asks for. */
@RequestScoped
public class Asked {
    private final HttpServletRequest request;

    @Inject
    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Asked() {
        this(null);
    }

    /** From the query alone: asking the servlet for a parameter would read the body of a form before JAX-RS can. */
    Filter filter() {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Filter.of(Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith("comments="))
                .map(part -> part.substring("comments=".length()))
                .findFirst()
                .orElse(""));
    }
}
