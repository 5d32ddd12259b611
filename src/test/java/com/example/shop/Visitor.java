package com.example.shop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser at the shop that this request came to. */
final class Visitor {
    private final String shop;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(HttpServletRequest request) {
        shop = "http://localhost:" + request.getServerPort() + request.getContextPath();
    }

    String get(String address) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(shop + address)).build();
        return client.send(asked, HttpResponse.BodyHandlers.ofString()).body();
    }
}
