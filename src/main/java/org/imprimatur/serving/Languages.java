package org.imprimatur.serving;

import jakarta.servlet.http.HttpServletRequest;

/** In which language a program wants to be told what is wrong. */
public final class Languages {
    private Languages() {}

    public static String of(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("zh") ? "zh" : "en";
    }
}
