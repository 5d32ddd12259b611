package org.imprimatur.desk.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language the desk speaks: as asked for, as chosen before, as the browser prefers, else English. */
public final class Languages {
    /** The languages that the desk speaks. */
    public static final List<String> SPOKEN = List.of("en", "zh");

    /** Names the language in an address. */
    static final String PARAMETER = "lang";

    static final String COOKIE = "imprimatur-lang";

    private Languages() {}

    /** What the address asks for. */
    static Optional<String> asked(HttpServletRequest request) {
        return spoken(queryValue(request));
    }

    /** All that the address asks for but the language, up to where the language is to be added. */
    static String queryToSwitch(HttpServletRequest request) {
        var others = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return "?" + others + PARAMETER + "=";
    }

    /** The query alone: asking the servlet for a parameter would read the body of a form before JAX-RS can. */
    private static String queryValue(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .map(part -> part.substring(PARAMETER.length() + 1))
                .findFirst()
                .orElse("");
    }

    public static String of(HttpServletRequest request) {
        return asked(request)
                .or(() -> chosen(request))
                .or(() -> preferred(request))
                .orElse("en");
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<String> spoken(String language) {
        return Optional.of(language).filter(SPOKEN::contains);
    }
}
