package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Themes;

/** Hands out style sheets, scripts and pictures of the theme. */
final class ThemeAssets {
    static final String PREFIX = "/_theme/";

    /** The hash in the address makes another address of other bytes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "mjs", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "avif", "image/avif",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Themes themes;

    ThemeAssets(Themes themes) {
        this.themes = themes;
    }

    /** @param path begins with {@link #PREFIX}, then the theme's hash, then the file's name */
    void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String rest = path.substring(PREFIX.length());
        int slash = rest.indexOf('/');
        var asset = slash < 0 ? Optional.<Rendered>empty() : asset(rest.substring(slash + 1));
        if (asset.isEmpty()) {
            Answers.sendNothing(request, response);
            return;
        }
        // A page that was drawn a moment before the theme changed still names the old hash.
        boolean current = rest.substring(0, slash).equals(themes.hash().hex());
        String caching = current ? FOR_EVER : Answers.ASK_AGAIN;
        Answers.send(request, response, HttpServletResponse.SC_OK, asset.get(), caching);
    }

    private Optional<Rendered> asset(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(TYPES.get(extension))
                .flatMap(type -> themes.asset(name).map(bytes -> Rendered.of(type, bytes)));
    }
}
