package org.imprimatur.api.door;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.page.Roots;
import org.imprimatur.serving.Rendered;
import org.imprimatur.serving.Sending;

/**
 * The API's description beside the API itself, with the addresses that it has here. {@code /openapi} is its host's, which
 * has an API of its own to describe there.
 */
public class DescriptionServlet extends HttpServlet {
    private static final String FILE = "META-INF/imprimatur/openapi.yaml";

    private transient Rendered description;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public DescriptionServlet() {}

    @Inject
    void open(Roots roots) throws IOException {
        try (var file = DescriptionServlet.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the jar lacks " + FILE);
            }
            var written = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var here = written.replace("/api/v1", roots.api() + "/v1");
            description = Rendered.of("application/yaml;charset=UTF-8", here.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiHeaders.secure(response);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Access-Control-Allow-Origin", "*");
        Sending.send(request, response, HttpServletResponse.SC_OK, description);
    }
}
