package org.imprimatur.themes;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import org.eclipse.krazo.engine.ViewEngineConfig;
import org.eclipse.krazo.ext.freemarker.FreemarkerViewEngine;

/** Krazo's own FreeMarker engine knows {@code .ftl} only; templates that escape what they print end in {@code .ftlh}. */
@ApplicationScoped
@Specializes
@Priority(ViewEngine.PRIORITY_APPLICATION)
public class KrazoPages extends FreemarkerViewEngine {
    private final Drawn drawn;

    @Inject
    public KrazoPages(@ViewEngineConfig Configuration templates, Themes themes, Clock clock) {
        this.drawn = new Drawn(templates, themes, clock);
    }

    /** For the container's proxies. */
    @SuppressWarnings("NullAway")
    protected KrazoPages() {
        this(null, null, null);
    }

    @Override
    public boolean supports(String view) {
        return view.endsWith(".ftlh");
    }

    // Drawn whole before the first byte goes out: a template that fails half way leaves no half page.
    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var charset = resolveCharsetAndSetContentType(context);
        try {
            var page = drawn.draw(
                    resolveView(context), new HashMap<>(context.getModels().asMap()));
            context.getOutputStream().write(page.getBytes(charset));
        } catch (TemplateException | IOException broken) {
            throw new ViewEngineException(broken);
        }
    }
}
