package com.example.shop;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The shop draws its pages with a FreeMarker that it set up itself. */
@ApplicationScoped
public class ShopPages implements ViewEngine {
    @Inject
    Configuration templates;

    @Override
    public boolean supports(String view) {
        return view.endsWith(".ftlh");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var out = new OutputStreamWriter(context.getOutputStream(), StandardCharsets.UTF_8);
        try {
            templates.getTemplate(context.getView()).process(context.getModels().asMap(), out);
            out.flush();
        } catch (IOException | TemplateException broken) {
            throw new ViewEngineException(broken);
        }
    }
}
