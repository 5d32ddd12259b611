package org.imprimatur.themes;

import freemarker.template.TemplateException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import org.eclipse.krazo.engine.ViewEngineBase;

/** Draws our views and nobody else's: a host has engines and templates of its own, FreeMarker's among them. */
@ApplicationScoped
@Priority(KrazoPages.BEFORE_THE_HOSTS)
public class KrazoPages extends ViewEngineBase {
    /** An engine of a host may take every name that ends like ours. The difference of two priorities has to be an int. */
    static final int BEFORE_THE_HOSTS = 1000 * ViewEngine.PRIORITY_APPLICATION;

    private final Drawn drawn;

    @Inject
    public KrazoPages(Templates templates, Themes themes, Clock clock) {
        this.drawn = new Drawn(templates, themes, clock);
    }

    /** For the container's proxies. */
    @SuppressWarnings("NullAway")
    protected KrazoPages() {
        this(null, null, null);
    }

    @Override
    public boolean supports(String view) {
        return view.startsWith(View.OURS + "/") && view.endsWith(".ftlh");
    }

    // Drawn whole before the first byte goes out: a template that fails half way leaves no half page.
    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var charset = resolveCharsetAndSetContentType(context);
        try {
            var page = drawn.draw(
                    context.getView().substring(View.OURS.length()),
                    new HashMap<>(context.getModels().asMap()));
            context.getOutputStream().write(page.getBytes(charset));
        } catch (TemplateException | IOException broken) {
            throw new ViewEngineException(broken);
        }
    }
}
