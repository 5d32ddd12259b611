package org.imprimatur.themes;

import java.util.Map;

/**
 * A template with what it is given to draw.
 *
 * @param template as Krazo names it, for example {@code /site/page.ftlh}
 */
public record View(String template, Map<String, Object> models) {
    public View {
        models = Map.copyOf(models);
    }
}
