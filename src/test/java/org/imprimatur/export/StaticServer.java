package org.imprimatur.export;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a folder as any web server does: files, the index of a folder, nothing else. */
public final class StaticServer implements AutoCloseable {
    private final Path folder;
    private final String base;
    private final HttpServer server;

    /**
     * Serves the folder on a port of its own.
     *
     * @param base what all addresses begin with; empty at the root
     */
    public StaticServer(Path folder, String base) {
        this.folder = folder;
        this.base = base;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file =
                path.startsWith(base + "/") ? folder.resolve(path.substring(base.length() + 1)) : folder.resolve("-");
        if (Files.isDirectory(file) && !path.endsWith("/")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(301, -1);
        } else {
            send(exchange, Files.isDirectory(file) ? file.resolve("index.html") : file);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(Files.readAllBytes(file));
    }

    private static String type(String name) {
        if (name.endsWith(".html")) {
            return "text/html;charset=UTF-8";
        }
        return name.endsWith(".css")
                ? "text/css"
                : name.endsWith("xml") || name.endsWith(".atom") ? "application/xml" : "x/y";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
