package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which comments the address of a screen asks for. */
@RequestScoped
public class Asked {
    private static final String NAME = "comments=";
    private static final Pattern PLAIN = Pattern.compile("[a-z]+=[a-z0-9-]*");

    private final HttpServletRequest request;

    @Inject
    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Asked() {
        this(null);
    }

    Filter filter() {
        return Filter.of(parts().filter(part -> part.startsWith(NAME))
                .map(part -> part.substring(NAME.length()))
                .findFirst()
                .orElse(""));
    }

    /** How the text is read, so that another filter leads back to the same view of it. */
    String otherwise() {
        return parts().filter(
                        part -> !part.startsWith(NAME) && PLAIN.matcher(part).matches())
                .collect(Collectors.joining("&"));
    }

    /** From the query alone: asking the servlet for a parameter would read the body of a form before JAX-RS can. */
    private Stream<String> parts() {
        return Arrays.stream(
                Optional.ofNullable(request.getQueryString()).orElse("").split("&"));
    }
}
