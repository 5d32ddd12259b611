package org.imprimatur.export;

import java.util.Map;
import java.util.stream.Collectors;

/** Former addresses: as a page for servers that know nothing, and as rules for nginx and Netlify. */
record Redirects(Map<String, String> moves, Place place) {
    private static final String STUB = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <link rel="canonical" href="%s">
            <meta http-equiv="refresh" content="0;url=%s">
            <meta name="robots" content="noindex">
            </head>
            <body><p>→ <a href="%s">%s</a></p></body>
            </html>
            """;

    String stub(String to) {
        var there = escaped(place.below(to));
        var language = to.replaceAll("^/([^/]*).*", "$1");
        return STUB.formatted(escaped(language), there, escaped(place.url() + place.below(to)), there, there, there);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    String netlify() {
        return moves.entrySet().stream()
                .map(move -> place.below(move.getKey()) + " " + place.below(move.getValue()) + " 301\n")
                .collect(Collectors.joining());
    }

    /** To be included in a server's block. */
    String nginx() {
        return "error_page 404 " + place.below("/404.html") + ";\n"
                + moves.entrySet().stream()
                        .map(move -> "location = " + quoted(place.below(move.getKey())) + " { return 301 "
                                + quoted(place.below(move.getValue())) + "; }\n")
                        .collect(Collectors.joining());
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "${dollar}") + '"';
    }
}
