package org.imprimatur.files;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.assets.Lending;
import org.jspecify.annotations.Nullable;

/** One request and what was answered, without a server between them. */
final class Exchange {
    final Map<String, String> headers = new TreeMap<>();
    int status = 200;

    private final String method;
    private final String path;
    private final Map<String, String> asked = new HashMap<>();
    private @Nullable Lending lending;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Exchange of(String method, String path, String... headers) {
        var exchange = new Exchange(method, path);
        for (int i = 0; i < headers.length; i += 2) {
            exchange.asked.put(headers[i], headers[i + 1]);
        }
        return exchange;
    }

    /** As where the request comes by way of a preview. */
    Exchange lent(Lending some) {
        lending = some;
        return this;
    }

    byte[] body() {
        return body.toByteArray();
    }

    Exchange through(AssetServlet servlet) throws IOException {
        var request = proxy(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getHeader" -> asked.get(args[0]);
            case "getAttribute" -> args[0].equals(Lending.ATTRIBUTE) ? lending : null;
            default -> throw new UnsupportedOperationException(name);
        });
        var response = proxy(HttpServletResponse.class, this::answered);
        if (method.equals("HEAD")) {
            servlet.doHead(request, response);
        } else {
            servlet.doGet(request, response);
        }
        return this;
    }

    private Object answered(String name, Object[] args) {
        switch (name) {
            case "setHeader" -> headers.put((String) args[0], (String) args[1]);
            case "setContentType" -> headers.put("Content-Type", (String) args[0]);
            case "setContentLength", "setContentLengthLong" -> headers.put("Content-Length", args[0].toString());
            case "setStatus" -> status = (int) args[0];
            case "getOutputStream" -> {
                return new Body();
            }
            default -> throw new UnsupportedOperationException(name);
        }
        return null;
    }

    private interface Deed {
        Object of(String name, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Deed deed) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> deed.of(called.getName(), args)));
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("nobody listens");
        }
    }
}
