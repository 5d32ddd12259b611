package org.imprimatur.api;

import jakarta.servlet.http.HttpServletRequest;

/** In which language a program wants to be told what is wrong. */
final class Languages {
    private Languages() {}

    static String of(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("zh") ? "zh" : "en";
    }
}
