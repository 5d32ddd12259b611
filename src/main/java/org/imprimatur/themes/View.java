package org.imprimatur.themes;

import java.util.Map;

/**
 * A template with what it is given to draw.
 *
 * @param template for example {@code /site/page.ftlh}
 */
public record View(String template, Map<String, Object> models) {
    /** What the names of our views begin with for MVC, so that an engine of the host draws none of them, nor ours any of the host's. */
    public static final String OURS = "/imprimatur";

    public View {
        models = Map.copyOf(models);
    }

    /** As controllers name it. */
    public String name() {
        return OURS + template;
    }
}
