package org.imprimatur.serving;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sends the product's own styles, scripts and pictures out of the jar. The container would do it, too, but not where a
 * host's servlet takes every address that nobody else does.
 */
public class OwnFiles extends HttpServlet {
    private static final String FOLDER = "META-INF/resources/imprimatur";
    private static final Pattern NAME = Pattern.compile("/(desk|codemirror)/[a-z0-9-]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    private final transient Map<String, Rendered> ready = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = Objects.requireNonNullElse(request.getPathInfo(), "");
        var file = NAME.matcher(name).matches() ? find(name) : Optional.<Rendered>empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Sending.send(request, response, HttpServletResponse.SC_OK, file.get());
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<Rendered> find(String name) throws IOException {
        var known = ready.get(name);
        if (known == null) {
            try (var file = OwnFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
                if (file == null) {
                    return Optional.empty();
                }
                known = Rendered.of(
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""), file.readAllBytes());
                ready.put(name, known);
            }
        }
        return Optional.of(known);
    }
}
